package org.retold.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.retold.json.Json;
import org.retold.json.JsonException;

/** Sentences and notices of real and invented articles against what people marked. */
class SharedArticlesTest {

    private static Path shared(String inside) {
        Optional<Path> found = Stream.of("../shared", "../../shared").map(folder -> Path.of(folder, inside)).filter(Files::exists).findFirst();
        Assumptions.assumeTrue(found.isPresent(), "the shared articles are not here: ../shared/" + inside);
        return found.get();
    }

    private static Article parse(Path file) throws IOException {
        Article article = ArticleParser.parse(Files.readString(file), ArticleHints.from(file.toString()));
        article.verify();
        return article;
    }

    private static List<String> all(Article article) {
        Sentences sentences = new Sentences(article.text(), article.language());
        return article.paragraphs().stream().flatMap(paragraph -> sentences.in(paragraph.span()).stream()).map(span -> span.of(article.text())).toList();
    }

    @Test
    void cutsTheFiveArticlesAsPeopleDid() throws IOException, JsonException {
        Path folder = shared("bench/seeds");
        List<String> wrong = new ArrayList<>();
        for (String line : Files.readAllLines(shared("bench/alignment/seeds.jsonl"))) {
            Map<?, ?> pair = (Map<?, ?>) Json.parse(line);
            String[] names = pair.get("id").toString().split("-");
            wrong.addAll(differing(folder, names[0], (List<?>) pair.get("a")));
            wrong.addAll(differing(folder, names[1], (List<?>) pair.get("b")));
        }
        assertEquals(List.of(), wrong);
    }

    private static List<String> differing(Path folder, String name, List<?> expected) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            Path file = files.filter(path -> path.getFileName().toString().startsWith(name)).findFirst().orElseThrow();
            List<String> found = new ArrayList<>(all(parse(file)));
            expected.forEach(found::remove);
            return found;
        }
    }

    @Test
    void setsOnlyNoticesApartInTheFiveArticles() throws IOException {
        List<String> longest = new ArrayList<>();
        try (Stream<Path> files = Files.list(shared("bench/seeds"))) {
            for (Path file : files.toList()) {
                Article article = parse(file);
                article.paragraphs().stream().filter(paragraph -> paragraph.role() == Role.BOILERPLATE && paragraph.span().length() > 80).forEach(paragraph -> longest.add(paragraph.span().of(article.text())));
            }
        }
        assertEquals(List.of(), longest);
    }

    @Test
    void readsTheInventedEventAsItWasWritten() throws IOException, JsonException {
        Path folder = shared("bench/invented/event4");
        Map<?, ?> gold = (Map<?, ?>) Json.parse(Files.readString(folder.resolve("gold.json")));
        for (Map.Entry<?, ?> outlet : ((Map<?, ?>) gold.get("passages")).entrySet()) {
            Article article = parse(folder.resolve(outlet.getKey() + ".txt"));
            assertEquals(outlet.getValue(), article.passages().stream().map(article::textOf).toList());
        }
    }

    @Test
    void setsTheInventedNoticesApart() throws IOException, JsonException {
        Path folder = shared("bench/invented/event4");
        Map<?, ?> gold = (Map<?, ?>) Json.parse(Files.readString(folder.resolve("gold.json")));
        for (Map.Entry<?, ?> outlet : ((Map<?, ?>) gold.get("boilerplate")).entrySet()) {
            Article article = parse(folder.resolve(outlet.getKey() + ".txt"));
            assertEquals(outlet.getValue(), article.paragraphs().stream().filter(paragraph -> !paragraph.role().isTold()).map(paragraph -> paragraph.span().of(article.text())).toList());
        }
    }
}
