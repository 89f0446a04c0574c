package org.retold.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.retold.core.difference.name.Names;
import org.retold.core.difference.quote.Quoted;
import org.retold.core.difference.quote.QuotationFinder;
import org.retold.core.text.Article;
import org.retold.core.text.ArticleHints;
import org.retold.core.text.ArticleParser;
import org.retold.core.text.Paragraph;
import org.retold.core.text.Passage;
import org.retold.core.text.Span;
import org.retold.json.Json;
import org.retold.json.JsonException;

/**
 * Scores who is taken for the speaker of each quotation against labelled attributions (source, cue, content): the file, then
 * {@code -v} to list the errors. A pronoun of the label counts for any speaker, since whom it means is not labelled.
 */
public final class AttributionBench {

    private static final int FEWEST_WORDS = 4;

    private int right;
    private int wrong;
    private int silent;
    private int resolved;
    private int unlabelled;

    private AttributionBench() {
    }

    public static void main(String[] args) throws IOException, JsonException {
        AttributionBench bench = new AttributionBench();
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            bench.score((Map<?, ?>) Json.parse(line), args.length > 1);
        }
        System.out.printf("named: right %d wrong %d silent %d, precision %.3f recall %.3f; pronoun resolved %d; not labelled %d%n", bench.right,
                bench.wrong, bench.silent, bench.right / (double) (bench.right + bench.wrong),
                bench.right / (double) (bench.right + bench.wrong + bench.silent), bench.resolved, bench.unlabelled);
    }

    private void score(Map<?, ?> document, boolean verbose) {
        String raw = (String) document.get("text");
        Article article = ArticleParser.parse(raw, ArticleHints.from("bench"));
        String text = article.text();
        List<Span> passages = article.passages().stream().map(Passage::span).toList();
        List<Quoted> found = QuotationFinder.find(text, article.paragraphs().stream().map(Paragraph::span).toList(), passages, new Names(text, passages));
        List<?> attributions = (List<?>) ((Map<?, ?>) ((List<?>) document.get("annotations")).getFirst()).get("attributions");
        for (Quoted quoted : found) {
            if (quoted.words().size() < FEWEST_WORDS) {
                continue;
            }
            String said = quoted.pieces().getFirst().of(text);
            Optional<Map<?, ?>> label = attributions.stream().<Map<?, ?>>map(one -> (Map<?, ?>) one)
                    .filter(one -> pieces(raw, one.get("content")).stream().anyMatch(piece -> piece.contains(said))).findFirst();
            if (label.isEmpty() || pieces(raw, label.get().get("source")).isEmpty()) {
                unlabelled++;
                continue;
            }
            String source = String.join(" ", pieces(raw, label.get().get("source")));
            String speaker = quoted.speaker().map(who -> who.span().of(text)).orElse("");
            judge(said, source, speaker, verbose);
        }
    }

    private void judge(String said, String source, String speaker, boolean verbose) {
        if (source.matches("(?i)(he|she|they|it|we|i|who|the [a-z]+)")) {
            resolved += speaker.isEmpty() ? 0 : 1;
            return;
        }
        String last = speaker.replaceAll(".*\\s", "");
        boolean same = !speaker.isEmpty() && (source.contains(last) || speaker.contains(source.replaceAll(".*\\s", "")));
        right += same ? 1 : 0;
        silent += speaker.isEmpty() ? 1 : 0;
        wrong += !same && !speaker.isEmpty() ? 1 : 0;
        if (verbose && !same) {
            System.out.println((speaker.isEmpty() ? "SILENT " : "WRONG ") + "[" + source + "] not [" + speaker + "] " + said);
        }
    }

    private static List<String> pieces(String text, Object spans) {
        List<String> pieces = new ArrayList<>();
        ((List<?>) spans).forEach(span -> pieces.add(text.substring((Integer) ((List<?>) span).get(0), (Integer) ((List<?>) span).get(1))));
        return pieces;
    }
}
