package org.retold.core.collate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.retold.core.align.Link;
import org.retold.core.align.Relation;
import org.retold.core.diff.Delta;
import org.retold.core.progress.Progress;
import org.retold.core.text.Article;
import org.retold.core.text.ArticleHints;
import org.retold.core.text.ArticleParser;
import org.retold.core.text.Role;
import org.retold.core.text.Span;

/** Two invented articles on one event in each of six languages: three passages are told by both, in another order. */
class ScriptsCollationTest {

    private static Article article(String name, String sigil) {
        try (InputStream in = ScriptsCollationTest.class.getResourceAsStream("/org/retold/scripts/" + name + ".txt")) {
            return ArticleParser.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), ArticleHints.from(name)).withSigil(sigil);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Collation collation(String... names) {
        List<Article> articles = new ArrayList<>();
        for (String name : names) {
            articles.add(article(name, String.valueOf((char) ('A' + articles.size()))));
        }
        return new Collator(Optional.empty()).collate(articles, Options.DEFAULT, Progress.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "he", "zh", "ja", "th", "hi"})
    void readsHeadlineBylineAndDate(String language) {
        Article article = article(language + "-a", "A");
        article.verify();
        assertEquals(language, article.language().getLanguage());
        assertEquals(Role.HEADLINE, article.paragraphs().getFirst().role());
        assertTrue(article.published().isPresent(), article.paragraphs().toString());
        assertEquals(!language.equals("hi"), article.byline().isPresent(), article.paragraphs().toString());
        assertEquals(language.equals("hi") || language.equals("ar") || language.equals("he") ? 4 : 3,
                article.paragraphs().stream().filter(paragraph -> paragraph.role() == Role.BODY).count());
    }

    /** In all of them: A's first sentence is edited in B's second paragraph, the quotation is the same, A's last is B's first. */
    @ParameterizedTest
    @ValueSource(strings = {"ar", "he", "zh", "ja", "th", "hi"})
    void linksWhatBothTellAndNothingElse(String language) {
        Collation collation = collation(language + "-a", language + "-b");
        Article a = collation.article("A");
        Article b = collation.article("B");
        List<String> found = new ArrayList<>();
        for (Link link : collation.pair("A", "B").alignment().links()) {
            List<Integer> told = link.a().stream().map(i -> a.paragraphOf(a.passages().get(i)).number()).filter(number -> number > 0).toList();
            link.b().stream().map(i -> b.paragraphOf(b.passages().get(i)).number()).filter(number -> !told.isEmpty() && number > 0)
                    .forEach(number -> found.add(told.getFirst() + "-" + number + " " + link.relation()));
        }
        int last = language.equals("hi") || language.equals("ar") || language.equals("he") ? 4 : 3;
        assertEquals(List.of("1-2 EDITED", "2-4 SAME", last + "-1 EDITED"), found, () -> described(collation));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "he", "zh", "ja", "th", "hi"})
    void wordDeltasStandAtWordsAndNeverInsideAGrapheme(String language) {
        Collation collation = collation(language + "-a", language + "-b");
        BreakIterator graphemes = BreakIterator.getCharacterInstance(Locale.of(language));
        int deltas = 0;
        for (Link link : collation.pair("A", "B").alignment().links()) {
            for (Delta delta : link.deltas()) {
                deltas++;
                delta.a().ifPresent(span -> assertWhole(collation.article("A"), span, graphemes));
                delta.b().ifPresent(span -> assertWhole(collation.article("B"), span, graphemes));
            }
        }
        assertTrue(deltas >= 3 && deltas <= 24, deltas + " deltas");
    }

    private static void assertWhole(Article article, Span span, BreakIterator graphemes) {
        graphemes.setText(article.text());
        assertTrue(graphemes.isBoundary(span.start()) && graphemes.isBoundary(span.end()), span.of(article.text()));
    }

    @Test
    void aMixedSetLinksOnlyWithinALanguage() {
        Collation collation = collation("ar-a", "zh-a", "ar-b", "zh-b");
        assertEquals("A, C (Arabic) and B, D (Chinese) are in different languages: no links between them.",
                collation.engine().notes().getFirst().sentence());
        for (ArticlePair pair : collation.pairs()) {
            boolean same = pair.a().equals("A") && pair.b().equals("C") || pair.a().equals("B") && pair.b().equals("D");
            assertEquals(same, !pair.alignment().links().isEmpty(), pair.a() + pair.b());
            assertTrue(same || pair.alignment().related().isEmpty());
        }
        assertTrue(collation.pair("A", "C").alignment().links().stream().anyMatch(link -> link.relation() == Relation.SAME));
    }

    private static String described(Collation collation) {
        StringBuilder words = new StringBuilder();
        for (Link link : collation.pair("A", "B").alignment().links()) {
            words.append(link.relation()).append(' ').append(link.strength()).append('\n');
            link.a().forEach(i -> words.append("  A ").append(collation.article("A").textOf(collation.article("A").passages().get(i))).append('\n'));
            link.b().forEach(i -> words.append("  B ").append(collation.article("B").textOf(collation.article("B").passages().get(i))).append('\n'));
        }
        return words.toString();
    }
}
