package org.retold.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.retold.core.comparison.Comparison;

/**
 * Kills a {@link KilledWriter} at a random instant and looks at what is left: under the name that it worked on, everything that
 * it said was done and at most one act more, as a whole; under the other name what was left there, or the act that moved to it.
 * Alone it is a program: {@code Kills FOLDER KILLS FIRST-SEED}.
 */
final class Kills {

    private static final int MOST_LINES = 25;
    private static final int LATEST_MILLISECONDS = 30;

    private final Path folder;
    private final Random random;
    private int acts;
    private int migrationsCut;
    private int movesCut;
    private int journalsLeft;

    Kills(Path folder, long seed) {
        this.folder = folder;
        this.random = new Random(seed);
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Kills kills = new Kills(Files.createTempDirectory(Path.of(arguments[0]), "kills"), Long.parseLong(arguments[2]));
        int wrong = 0;
        for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
            Optional<String> complaint = kills.kill(Long.parseLong(arguments[2]) + i);
            if (complaint.isPresent()) {
                wrong++;
                System.out.println("seed " + (Long.parseLong(arguments[2]) + i) + ": " + complaint.get());
            }
            if (i % 25 == 24) {
                System.out.println((i + 1) + " kills, " + wrong + " wrong; " + kills.tally());
            }
        }
    }

    String tally() {
        return acts + " acts done, " + journalsLeft + " kills within a transaction, " + movesCut + " within a save under another name, "
                + migrationsCut + " that left an unfinished file";
    }

    /** @return what is wrong with what is left */
    Optional<String> kill(long seed) throws IOException, InterruptedException {
        Path place = Files.createDirectory(folder.resolve("seed" + seed));
        Process writer = writer("-XX:SharedArchiveFile=" + classes(), place, seed).start();
        List<String> said = new ArrayList<>();
        try (BufferedReader lines = writer.inputReader(StandardCharsets.UTF_8)) {
            String first = lines.readLine();
            if (first == null) {
                return Optional.of("the writer did not start: " + Files.readString(place.resolve("errors.txt")));
            }
            said.add(first);
            for (int more = random.nextInt(MOST_LINES); more > 0; more--) {
                said.add(String.valueOf(lines.readLine()));
            }
            boolean died = writer.waitFor(random.nextInt(LATEST_MILLISECONDS * 1000), TimeUnit.MICROSECONDS);
            writer.toHandle().destroyForcibly();
            writer.waitFor();
            lines.lines().forEach(said::add);
            if (died) {
                return Optional.of("the writer failed: " + Files.readString(place.resolve("errors.txt")));
            }
        }
        return check(place, seed, said);
    }

    private static ProcessBuilder writer(String classes, Path place, Object... arguments) {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), classes,
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx128m", "-Xshare:auto", "-Xlog:disable", "--enable-native-access=ALL-UNNAMED",
                "-cp", System.getProperty("java.class.path"), KilledWriter.class.getName(), place.toString()));
        Stream.of(arguments).map(String::valueOf).forEach(command::add);
        return new ProcessBuilder(command).redirectError(place.resolve("errors.txt").toFile());
    }

    /** The writer's classes, kept from a run that nobody kills, so that the others start sooner; Java does that for class paths of jars only. */
    private Path classes() throws IOException, InterruptedException {
        Path archive = folder.resolve("classes.jsa");
        Path place = folder.resolve("trial");
        if (!Files.exists(place)) {
            Files.createDirectory(place);
            writer("-XX:ArchiveClassesAtExit=" + archive, place, 1, 30).redirectOutput(place.resolve("said.txt").toFile()).start().waitFor();
        }
        return archive;
    }

    private Optional<String> check(Path place, long seed, List<String> said) throws IOException {
        Map<String, Integer> states = new HashMap<>();
        String current = "";
        Optional<String> moving = Optional.empty();
        int last = 0;
        for (String line : said) {
            String[] words = line.split(" ");
            if (words[0].equals("moving")) {
                moving = Optional.of(words[1]);
            } else {
                last = Integer.parseInt(words[1]);
                current = words[2];
                states.put(current, last);
                moving = Optional.empty();
            }
        }
        acts += last;
        count(place, moving);
        List<Comparison> sequence = sequence(seed, last + 1);
        for (String name : KilledWriter.NAMES) {
            List<Comparison> right = new ArrayList<>();
            Optional.ofNullable(states.get(name)).ifPresent(state -> right.add(sequence.get(state)));
            if (name.equals(current) && moving.isEmpty() || moving.equals(Optional.of(name))) {
                right.add(sequence.get(last + 1));
            }
            Optional<String> complaint = look(place.resolve(name), right, states.containsKey(name));
            if (complaint.isPresent()) {
                return complaint;
            }
        }
        delete(place);
        return Optional.empty();
    }

    private void count(Path place, Optional<String> moving) throws IOException {
        movesCut += moving.isPresent() ? 1 : 0;
        try (var files = Files.list(place)) {
            List<String> names = files.map(file -> file.getFileName().toString()).toList();
            journalsLeft += names.stream().anyMatch(name -> !name.startsWith(".") && name.endsWith("-journal")) ? 1 : 0;
            migrationsCut += names.stream().anyMatch(name -> name.endsWith(".new")) ? 1 : 0;
        }
    }

    private static Optional<String> look(Path file, List<Comparison> right, boolean saidDone) {
        if (!Files.exists(file)) {
            return saidDone ? Optional.of(file.getFileName() + " is gone") : Optional.empty();
        }
        try (ComparisonFile opened = ComparisonFile.open(file, new Recovery(file.resolveSibling("recovery")), KilledWriter.latest())) {
            return right.contains(opened.comparison()) ? Optional.empty() : Optional.of(file.getFileName() + " holds something else");
        } catch (StoreException e) {
            return Optional.of(e.problem() + " " + e.getMessage() + " " + e.getCause());
        }
    }

    private static List<Comparison> sequence(long seed, int last) {
        RandomActs acts = new RandomActs(seed);
        List<Comparison> all = new ArrayList<>(List.of(acts.now()));
        while (all.size() <= last) {
            all.add(acts.next());
        }
        return all;
    }

    private static void delete(Path place) throws IOException {
        try (var files = Files.walk(place)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
