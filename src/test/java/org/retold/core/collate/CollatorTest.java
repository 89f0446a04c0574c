package org.retold.core.collate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.retold.core.align.Alignment;
import org.retold.core.align.Link;
import org.retold.core.align.Relation;
import org.retold.core.collate.Options.EngineChoice;
import org.retold.core.difference.Difference;
import org.retold.core.progress.Cancelled;
import org.retold.core.progress.Progress;
import org.retold.core.similarity.EmbeddingModel;
import org.retold.core.similarity.ModelUnavailable;
import org.retold.core.text.Article;
import org.retold.core.text.ArticleHints;
import org.retold.core.text.ArticleParser;

class CollatorTest {

    private static final String HERALD = """
            Ferry service halted after crack is found

            The harbour authority halted the ferry between Norring and Sule on Monday. Nine lorries full of cabbage waited in vain for four hours.

            "We will not sail before the hull is safe," said director Maren Tolk.

            Farmers on Sule fear for their spring harvest.
            """;
    private static final String GERMAN = """
            Die Fähre zwischen Norring und Sule fährt seit Montag nicht mehr. Taucher haben einen Riss im Rumpf gefunden, der zwei Meter lang ist.

            Die Bauern auf der Insel fürchten um ihre Ernte, weil sie nicht mehr in die Stadt kommen.
            """;
    private static final String COURIER = """
            Crack in hull stops Sule ferry

            Farmers on Sule fear for their spring harvest.

            The harbour authority halted the ferry between Norring and Sule on Monday evening.

            "We will not sail before the hull is safe," said director Maren Tolk.

            A choir from Sule had to sing on the quay instead.
            """;

    private static Article article(String sigil, String text) {
        return ArticleParser.parse(text, ArticleHints.from(sigil + ".txt")).withSigil(sigil);
    }

    private static Collation lexical(Article... articles) {
        return new Collator(Optional.empty()).collate(List.of(articles), Options.DEFAULT, Progress.NONE);
    }

    private static Collation twoTellings() {
        return lexical(article("A", HERALD), article("B", COURIER));
    }

    private static List<String> texts(Collation collation, Difference.Kind kind, String sigil) {
        String text = collation.article(sigil).text();
        return collation.differences().stream().filter(difference -> difference.kind() == kind)
                .flatMap(difference -> difference.spans().getOrDefault(sigil, List.of()).stream()).map(span -> span.of(text))
                .toList();
    }

    @Test
    void whatBothTellInTheSameWordsIsTheSame() {
        Alignment alignment = twoTellings().pair("A", "B").alignment();
        assertEquals(2, alignment.links().stream().filter(link -> link.relation() == Relation.SAME).count());
    }

    @Test
    void aLinkWithAWordMoreIsEditedAndSaysWhichWord() {
        Collation collation = twoTellings();
        Link link = collation.pair("A", "B").alignment().links().stream()
                .filter(one -> one.relation() == Relation.EDITED).findFirst().orElseThrow();
        assertEquals("evening", link.deltas().getFirst().b().orElseThrow().of(collation.article("B").text()));
    }

    @Test
    void whatOnlyTheOtherTellsWasAdded() {
        assertTrue(texts(twoTellings(), Difference.Kind.ADDED, "B").contains("A choir from Sule had to sing on the quay instead."));
    }

    @Test
    void whatOnlyTheBaseTellsWasDropped() {
        assertTrue(texts(twoTellings(), Difference.Kind.DROPPED, "A")
                .contains("Nine lorries full of cabbage waited in vain for four hours."));
    }

    @Test
    void anotherBaseTurnsAddedIntoDropped() {
        assertTrue(texts(twoTellings().withBase("B"), Difference.Kind.DROPPED, "B")
                .contains("A choir from Sule had to sing on the quay instead."));
    }

    @Test
    void theBaseCanBeChangedBackWithoutLoss() {
        Collation collation = twoTellings();
        assertEquals(collation, collation.withBase("B").withBase("A"));
    }

    @Test
    void whatLeftTheOrderHasMoved() {
        assertEquals(List.of("Farmers on Sule fear for their spring harvest."), texts(twoTellings(), Difference.Kind.MOVED, "A"));
    }

    @Test
    void anEmptySetIsCollated() {
        assertEquals(List.of(), lexical().pairs());
    }

    @Test
    void oneArticleIsCollated() {
        assertEquals(List.of(), lexical(article("A", HERALD)).differences());
    }

    @Test
    void anArticleWithoutTextIsCollated() {
        assertEquals(List.of(), lexical(article("A", HERALD), article("B", "")).pair("A", "B").alignment().links());
    }

    @Test
    void aLineOfFourThousandCharactersIsCollated() {
        String line = "The harbour authority halted the ferry, ".repeat(100);
        assertEquals(1, lexical(article("A", line), article("B", line)).pairs().size());
    }

    @Test
    void anArticleOfOneMegabyteIsCollatedInTime() {
        Random random = new Random(7);
        StringBuilder text = new StringBuilder();
        while (text.length() < 1_000_000) {
            text.append("Word").append(random.nextInt(5_000)).append(" meets word").append(random.nextInt(5_000))
                    .append(" near word").append(random.nextInt(5_000)).append(" today.\n\n");
        }
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> lexical(article("A", text.toString()), article("B", HERALD)));
    }

    @Test
    void workCanBeCancelled() {
        Progress cancelled = new Progress() {
            @Override
            public void report(Stage stage, double fraction) {
            }

            @Override
            public void checkCancelled() {
                throw new Cancelled();
            }
        };
        assertThrows(Cancelled.class, () -> new Collator(Optional.empty())
                .collate(List.of(article("A", HERALD), article("B", COURIER)), Options.DEFAULT, cancelled));
    }

    @Test
    void aModelThatCannotBeLoadedIsSaidAndWordsAreComparedInstead() {
        Collator collator = new Collator(() -> {
            throw new ModelUnavailable("no native library", null);
        });
        EngineReport report = collator.collate(List.of(article("A", HERALD), article("B", COURIER)), Options.DEFAULT,
                Progress.NONE).engine();
        assertEquals(List.of("Passages were compared by their words alone: no native library."), report.notes().stream().map(EngineNote::sentence).toList());
    }

    @Test
    void aModelThatFailsLaterIsNotAskedAgain() {
        AtomicInteger asked = new AtomicInteger();
        Collator collator = new Collator(Optional.of(new HashModel(asked, true)));
        for (int i = 0; i < 2; i++) {
            collator.collate(List.of(article("A", HERALD), article("B", COURIER)), Options.DEFAULT, Progress.NONE);
        }
        assertEquals(1, asked.get());
    }

    @Test
    void anotherLanguageIsComparedByWordsAndSaid() {
        EngineReport report = new Collator(Optional.of(new HashModel(new AtomicInteger(), false)))
                .collate(List.of(article("A", GERMAN), article("B", GERMAN)), Options.DEFAULT, Progress.NONE).engine();
        assertTrue(report.notes().getFirst().sentence().contains("German"), report.toString());
    }

    @Test
    void linksNothingAcrossLanguagesAndSaysSo() {
        String copied = "\n\n\"We will not sail before the hull is safe, and that is final,\" said director Maren Tolk on 5 May 2024.\n";
        Article german = article("B", GERMAN + copied);
        Collation collation = new Collator(Optional.of(new HashModel(new AtomicInteger(), false))).collate(
                List.of(article("A", HERALD + copied), german, article("C", HERALD + copied)), Options.DEFAULT, Progress.NONE);
        assertEquals(List.of("A, C (English) and B (German) are in different languages: no links between them."),
                collation.engine().notes().stream().map(EngineNote::sentence).toList());
        assertEquals(Alignment.EMPTY, collation.pair("A", "B").alignment());
        assertEquals(Alignment.EMPTY, collation.pair("B", "C").alignment());
        assertFalse(collation.pair("A", "C").alignment().links().isEmpty());
        assertTrue(collation.quotations().stream().filter(quotation -> quotation.readings().containsKey("B"))
                .allMatch(quotation -> quotation.readings().size() == 1));
        assertTrue(collation.sharedCopy().stream().allMatch(copy -> copy.a().equals("A") && copy.b().equals("C") == !copy.spansA().isEmpty()
                || copy.spansA().isEmpty()), collation.sharedCopy().toString());
        assertTrue(collation.storyPoints().stream().filter(point -> point.readings().containsKey("B")).allMatch(point -> point.readings().size() == 1));
    }

    @Test
    void twoTextsInDifferentLanguagesAreNotAligned() {
        Collator collator = new Collator(Optional.empty());
        List<String> english = List.of("The ferry to the island of Sule was halted on Monday.", "It is not known when it will sail again.");
        List<String> german = List.of("Die Fähre auf die Insel Sule fährt seit Montag nicht.", "Es ist nicht bekannt, wann sie wieder ablegt.");
        assertEquals(Alignment.EMPTY, collator.align(english, german, EngineChoice.LEXICAL, Progress.NONE));
    }

    @Test
    void addingAnArticleEmbedsOnlyItsPassages() {
        AtomicInteger asked = new AtomicInteger();
        Collator collator = new Collator(Optional.of(new HashModel(asked, false)));
        List<Article> articles = new ArrayList<>(List.of(article("A", HERALD), article("B", COURIER)));
        collator.collate(articles, Options.DEFAULT, Progress.NONE);
        int before = asked.getAndSet(0);
        articles.add(article("C", "A late line that nobody had."));
        collator.collate(articles, Options.DEFAULT, Progress.NONE);
        assertEquals(List.of(true, 1), List.of(before > 5, asked.get()));
    }

    @Test
    void everyPairOfTwelveArticlesKeepsItsPromises() {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        List<String> sentences = IntStream.range(0, 40).mapToObj(i -> sentence(random)).toList();
        List<Article> articles = IntStream.range(0, 12)
                .mapToObj(i -> article(String.valueOf((char) ('A' + i)), telling(sentences, random))).toList();
        Collation collation = new Collator(Optional.of(new HashModel(new AtomicInteger(), false)))
                .collate(articles, Options.DEFAULT, Progress.NONE);
        CollationPromises.verify(collation);
    }

    private static String sentence(Random random) {
        StringBuilder sentence = new StringBuilder("Word");
        for (int i = 0; i < 4 + random.nextInt(20); i++) {
            sentence.append(" w").append(random.nextInt(300));
        }
        return sentence.append('.').toString();
    }

    private static String telling(List<String> sentences, Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 1 + random.nextInt(25); i++) {
            String sentence = sentences.get(random.nextInt(sentences.size()));
            text.append(random.nextInt(3) == 0 ? sentence.replaceAll("w1\\d*", "other") : sentence)
                    .append(random.nextBoolean() ? " " : "\n\n");
        }
        return text.toString();
    }

    @Test
    void aClaimIsLookedForInAPage() {
        Alignment alignment = new Collator(Optional.empty()).align(List.of("The ferry to Sule was halted."),
                List.of("It rained all day.", "On Monday the authority halted the ferry to Sule.", "The bakery was open."),
                EngineChoice.LEXICAL, Progress.NONE);
        assertEquals(List.of(1), alignment.links().getFirst().b());
    }

    @Test
    void equalPassagesRelateAsTheSame() {
        Relatedness answer = new Collator(Optional.empty()).relate(List.of(new PassagePair("A \u201cquote\u201d.", "A \"quote\".")),
                EngineChoice.LEXICAL, Progress.NONE).getFirst();
        assertEquals(Relation.SAME, answer.relation());
    }

    @Test
    void passagesWithNothingInCommonAreUnrelated() {
        Relatedness answer = new Collator(Optional.empty()).relate(
                List.of(new PassagePair("The ferry was halted.", "Bakers like rye.")), EngineChoice.LEXICAL, Progress.NONE).getFirst();
        assertFalse(answer.relation().isLink());
    }

    /** Vectors from letters alone: enough to be the same for the same text. */
    private record HashModel(AtomicInteger asked, boolean fails) implements EmbeddingModel {

        @Override
        public String name() {
            return "letters";
        }

        @Override
        public List<float[]> embed(List<String> texts, Progress progress) throws ModelUnavailable {
            asked.addAndGet(fails ? 1 : texts.size());
            if (fails) {
                throw new ModelUnavailable("out of memory", null);
            }
            return texts.stream().map(HashModel::vector).toList();
        }

        private static float[] vector(String text) {
            float[] vector = new float[64];
            text.chars().forEach(c -> vector[c % vector.length]++);
            double length = Math.sqrt(IntStream.range(0, vector.length).mapToDouble(d -> vector[d] * vector[d]).sum());
            IntStream.range(0, vector.length).forEach(d -> vector[d] /= (float) length);
            return vector;
        }
    }
}
