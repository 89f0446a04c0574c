package org.retold.core.collate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.retold.core.align.Alignment;
import org.retold.core.align.Candidate;
import org.retold.core.align.ClaimAligner;
import org.retold.core.align.Linker;
import org.retold.core.align.Outlet;
import org.retold.core.align.OutletAligner;
import org.retold.core.align.Pairing;
import org.retold.core.align.Places;
import org.retold.core.align.Regime;
import org.retold.core.align.RevisionAligner;
import org.retold.core.align.Steering;
import org.retold.core.align.Telling;
import org.retold.core.collate.EngineReport.Engine;
import org.retold.core.collate.Options.EngineChoice;
import org.retold.core.progress.Progress;
import org.retold.core.progress.Progress.Stage;
import org.retold.core.similarity.Similarity;
import org.retold.core.text.Languages;

/**
 * All tellings of a comparison and how alike their passages are: by meaning between those whose language the model knows, if
 * it can be used; by words elsewhere.
 */
final class TellingSet implements ToldAlike.Likeness {

    private static final double NEAR_COPY = .62;
    /** The strength that a link between outlets has at least. */
    private static final double LEAST = .12;

    private final List<Telling> tellings;
    private final List<Locale> languages;
    private final List<Boolean> english;
    private final List<Passages> meaning;
    private final Optional<Passages> wording;
    private final EngineReport report;

    /** @param languages one a telling; where one is unknown, English is taken for granted; nothing is linked across known ones */
    TellingSet(List<Telling> tellings, List<Locale> languages, EngineChoice choice, Understanding understanding,
               Progress progress) {
        this.tellings = List.copyOf(tellings);
        this.languages = List.copyOf(languages);
        english = languages.stream().map(Languages::mayBeEnglish).toList();
        List<Integer> all = IntStream.range(0, tellings.size()).boxed().toList();
        List<Integer> known = all.stream().filter(english::get).toList();
        EngineNotes notes = new EngineNotes();
        if (choice == EngineChoice.LEXICAL) {
            notes.chosen();
            meaning = List.of();
        } else {
            meaning = known.size() < 2 ? List.of() : understood(known, understanding, notes, progress);
            languages.stream().filter(language -> !Languages.mayBeEnglish(language)).distinct()
                    .filter(language -> languages.stream().filter(other -> Languages.mayBeSame(language, other)).count() > 1)
                    .forEach(notes::language);
        }
        boolean allUnderstood = !meaning.isEmpty() && known.size() == all.size();
        wording = allUnderstood ? Optional.empty() : Optional.of(Passages.of(tellings, all, Optional.empty(), progress));
        report = notes.report(meaning.isEmpty() ? Engine.LEXICAL : Engine.SEMANTIC);
    }

    private List<Passages> understood(List<Integer> known, Understanding understanding, EngineNotes notes,
                                      Progress progress) {
        List<String> texts = known.stream().flatMap(telling -> tellings.get(telling).texts().stream()).toList();
        Understanding.Vectors vectors = understanding.of(texts, progress);
        vectors.model().ifPresent(notes::model);
        vectors.whyNot().ifPresent(notes::unavailable);
        if (vectors.known().isEmpty()) {
            return List.of();
        }
        Map<Integer, List<float[]>> byTelling = new HashMap<>();
        int at = 0;
        for (int telling : known) {
            byTelling.put(telling, vectors.known().get().subList(at, at + tellings.get(telling).size()));
            at += tellings.get(telling).size();
        }
        return new Topics(tellings, byTelling).passages(progress);
    }

    EngineReport report() {
        return report;
    }

    private Passages passages(int x, int y) {
        return meaning.stream().filter(passages -> passages.hold(x, y)).findFirst().or(() -> wording).orElseThrow();
    }

    /** Aligns two versions of one text as such, two tellings by different outlets each in its own order. */
    Alignment align(int x, int y, Progress progress) {
        return Linker.link(tellings.get(x), tellings.get(y), new Pair(x, y).pairing(false, Steering.NONE, progress));
    }

    /**
     * The same for every two tellings, where versions may also tell one thing in several places, as outlets do that print one
     * agency's text. Across languages only what a reader drew is linked.
     *
     * @param decided what a reader decided of any two of them
     */
    List<Alignment> alignOutlets(BiFunction<Integer, Integer, Steering> decided, Progress progress) {
        List<Pairing> pairings = ofEveryTwo((x, y) -> mayBeLinked(x, y) ? new Pair(x, y).pairing(true, decided.apply(x, y), progress)
                : new Pairing(List.of(), List.of()), progress);
        Iterator<Pairing> completed = ToldAlike.completed(this, tellings.size(), pairings).iterator();
        return ofEveryTwo((x, y) -> {
            Steering steering = decided.apply(x, y);
            Pairing pairing = completed.next();
            return Linker.link(tellings.get(x), tellings.get(y), mayBeLinked(x, y) ? steering.around(pairing) : new Pairing(List.of(), List.of()),
                    steering, (i, j) -> strength(x, i, y, j));
        }, progress);
    }

    private boolean mayBeLinked(int x, int y) {
        return Languages.mayBeSame(languages.get(x), languages.get(y));
    }

    private <T> List<T> ofEveryTwo(BiFunction<Integer, Integer, T> made, Progress progress) {
        List<T> all = new ArrayList<>();
        int count = tellings.size() * (tellings.size() - 1) / 2;
        for (int x = 0; x < tellings.size(); x++) {
            for (int y = x + 1; y < tellings.size(); y++) {
                progress.checkCancelled();
                all.add(made.apply(x, y));
                progress.report(Stage.ALIGNING, (double) all.size() / count);
            }
        }
        return all;
    }

    @Override
    public boolean isNearCopy(int x, int i, int y, int j) {
        Passages passages = passages(x, y);
        return passages.similarity().order(passages.places().get(x)[i], passages.places().get(y)[j]) >= NEAR_COPY;
    }

    @Override
    public double strength(int x, int i, int y, int j) {
        Passages passages = passages(x, y);
        return passages.similarity().strength(passages.places().get(x)[i], passages.places().get(y)[j], -1);
    }

    @Override
    public double enoughBeside(int x, int y) {
        return OutletAligner.enoughBeside(passages(x, y).similarity());
    }

    /** Aligns the first two tellings, one of which is a single claim that is looked for in the other. */
    Alignment search(Progress progress) {
        Pair pair = new Pair(0, 1);
        Pairing pairing = pair.a.length == 1 ? ClaimAligner.align(pair.similarity, pair.a[0], pair.b, progress)
                : ClaimAligner.align(pair.similarity, pair.b[0], pair.a, progress).reversed();
        return Linker.linkEach(tellings.get(0), tellings.get(1), pairing);
    }

    /** What two passages say alike beyond the common topic, by meaning where that is known of both. */
    double closeness(int x, int i, int y, int j) {
        Passages passages = passages(x, y);
        int first = passages.places().get(x)[i];
        int second = passages.places().get(y)[j];
        Similarity similarity = passages.similarity();
        return similarity.scale() == Similarity.Scale.CENTRED ? similarity.cosine(first, second) : similarity.words(first, second);
    }

    /** Two tellings and where their passages stand in the similarity that is right for them. */
    private final class Pair {

        private final Telling tellingA;
        private final Telling tellingB;
        private final boolean foreign;
        private final Similarity similarity;
        private final int[] a;
        private final int[] b;

        Pair(int x, int y) {
            tellingA = tellings.get(x);
            tellingB = tellings.get(y);
            foreign = !english.get(x) || !english.get(y);
            Passages passages = passages(x, y);
            similarity = passages.similarity();
            a = passages.places().get(x);
            b = passages.places().get(y);
        }

        Pairing pairing(boolean outlets, Steering steering, Progress progress) {
            Outlet outletA = Outlet.of(tellingA, a);
            Outlet outletB = Outlet.of(tellingB, b);
            Places places = Places.of(passage -> a[passage], passage -> b[passage]);
            Regime regime = Regime.of(tellingA.texts(), tellingB.texts(), () -> similarity, places, foreign, outlets);
            if (regime == Regime.TWO_OUTLETS) {
                return OutletAligner.align(similarity, outletA, outletB, steering, progress);
            }
            List<Candidate> found = new RevisionAligner(tellingA.texts(), tellingB.texts()).align(similarity, places,
                    regime == Regime.REWRITTEN, progress);
            Pairing versions = steering.aroundVersions(new Pairing(outlets ? sure(found) : found, List.of()));
            return outlets ? versions.completedBy(OutletAligner.align(similarity, outletA, outletB, steering, progress)) : versions;
        }

        /** Between outlets nothing is linked only because it stands between two things that both tell. */
        private static List<Candidate> sure(List<Candidate> versions) {
            return versions.stream().filter(pair -> pair.strength() >= LEAST).toList();
        }
    }
}
