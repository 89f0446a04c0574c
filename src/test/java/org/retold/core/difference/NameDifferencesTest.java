package org.retold.core.difference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.retold.core.align.Link;
import org.retold.core.align.Origin;
import org.retold.core.align.Relation;
import org.retold.core.progress.Progress;
import org.retold.core.text.Article;
import org.retold.core.text.Paragraph;
import org.retold.core.text.Passage;
import org.retold.core.text.Role;
import org.retold.core.text.Span;

/** What names differ over three articles of which not all passages are linked. */
class NameDifferencesTest {

    private static final String SEARCH = "The search was led by Lena Marwick on Friday.";

    @Test
    void whoAgreesWithOneConflictsWithWhoConflictsEvenWithoutALink() {
        Article a = article("A", SEARCH, "The boat was found.");
        Article b = article("B", "Among those on deck, Lena Marwick was the last to sleep.", "The boat was found.");
        Article c = article("C", "The search was led by Dora Marwick on Friday.", "The boat was found.");
        assertEquals(List.of(Map.of("A", "Lena Marwick", "C", "Dora Marwick"), Map.of("B", "Lena Marwick", "C", "Dora Marwick")),
                conflicts(List.of(a, b, c), pair(a, b, link(1, 1)), pair(a, c, link(0, 0), link(1, 1)), pair(b, c, link(1, 1))));
    }

    @Test
    void whereNothingIsLinkedNoNamesConflict() {
        Article a = article("A", SEARCH);
        Article b = article("B", "A prize went to Lena Marwich.");
        assertEquals(List.of(), conflicts(List.of(a, b), pair(a, b)));
    }

    @Test
    void whoSpeaksIsNamedInFull() {
        Article a = article("A", SEARCH, "\"The sea keeps what it has taken from us,\" Marwick said.");
        Article b = article("B", "\"The sea keeps what it has taken from us,\" said pilot Olan Pryce.");
        assertEquals(List.of(Map.of("A", "Lena Marwick", "B", "pilot Olan Pryce")), conflicts(List.of(a, b), pair(a, b, link(1, 0))));
    }

    @Test
    void aReportMayBeMadeBySomebodyElse() {
        Article a = article("A", "The sea kept what it had taken, argued Lena Marwick.");
        Article b = article("B", "\"The sea keeps what it has taken from us,\" said pilot Olan Pryce.");
        assertEquals(List.of(Map.of("A", "Lena Marwick", "B", "pilot Olan Pryce")), conflicts(List.of(a, b), pair(a, b, link(0, 0))));
    }

    private static List<Map<String, String>> conflicts(List<Article> articles, AlignedArticles... pairs) {
        return TypedDifferences.find(articles, List.of(pairs), (_, _, _, _) -> .1, Progress.NONE).differences().stream()
                .filter(Difference.Name.class::isInstance).map(Difference.Name.class::cast)
                .filter(name -> name.change() == Difference.NameChange.CONFLICT).map(Difference.Name::values).toList();
    }

    private static AlignedArticles pair(Article a, Article b, Link... links) {
        return new AlignedArticles(a, b, List.of(links), List.of());
    }

    private static Link link(int a, int b) {
        return new Link(List.of(a), List.of(b), Relation.PARAPHRASED, false, .7, Origin.AUTOMATIC, List.of());
    }

    private static Article article(String sigil, String... sentences) {
        String text = String.join(" ", sentences);
        List<Passage> passages = new ArrayList<>();
        for (String sentence : sentences) {
            int start = text.indexOf(sentence);
            passages.add(new Passage(passages.size(), new Span(start, start + sentence.length()), 0));
        }
        return new Article(sigil, sigil, sigil, Optional.empty(), Optional.empty(), Locale.ENGLISH, sigil, text,
                List.of(new Paragraph(0, new Span(0, text.length()), Role.BODY, 0, IntStream.range(0, sentences.length).boxed().toList())), passages);
    }
}
