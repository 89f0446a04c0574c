package org.retold.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.retold.core.annotation.Anchor;
import org.retold.core.annotation.Annotation;
import org.retold.core.annotation.Code;
import org.retold.core.annotation.Codebook;
import org.retold.core.annotation.Coder;
import org.retold.core.annotation.Pattern;
import org.retold.core.annotation.Target;
import org.retold.core.collate.Collation;
import org.retold.core.collate.Collator;
import org.retold.core.collate.Options;
import org.retold.core.collate.Sigils;
import org.retold.core.comparison.Comparison;
import org.retold.core.decision.Decisions;
import org.retold.core.decision.LinkDecision;
import org.retold.core.decision.Side;
import org.retold.core.difference.Difference;
import org.retold.core.progress.Progress;
import org.retold.core.text.Article;
import org.retold.core.text.ArticleHints;
import org.retold.core.text.ArticleParser;
import org.retold.core.text.Span;

/** Comparisons to write: a story in three outlets, and texts that break programs, coded by two people. */
public final class Specimen {

    public static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    public static final String ANNA = "8d0f2f3e-1111-4c4c-9a9a-000000000001";
    public static final String BEN = "8d0f2f3e-1111-4c4c-9a9a-000000000002";

    /** Our own list of what breaks programs. */
    public static final List<String> NAUGHTY = List.of("=1+1", "+49 30 1234", "-2 degrees", "@mayor said", "=HYPERLINK(\"x\",\"y\")", "'=quoted", "''+",
            "<script>alert(1)</script>", "</td></table>", "]]>", "<!-- -->", "&amp; &#0; &lt;", "\"quoted\", 'and' not", "a;b,c\td", "\u202Eright to left\u202C",
            "e\u0301\u0302 combining", "👩‍👩‍👧‍👦 family", "🇩🇪 flag", "שלום עולם", "مرحبا بالعالم", "今天天气很好", "สวัสดี", "\uFEFFmark", "zero\u200Bwidth",
            "\u0007bell", "line\u2028separator", "½ ² ﬁ ß İ", "{{7*7}} ${x} #{y}", "%s %n %x", "\\u0000 \\n \\", "Robert'); DROP TABLE", "null", "NaN", "1e309",
            "https://a.example/?a=1&b=2#c", "\uFFFD replaced", "𝔘𝔫𝔦𝔠𝔬𝔡𝔢 𐍈", "\u00A0nbsp\u00A0", "a\u00ADb");

    private static final List<String> VERBS = List.of("Rivers flooded", "Officials left", "Two trains reached", "A doctor praised", "Rain cooled", "Critics mocked",
            "The minister saw");

    private Specimen() {
    }

    public static ReportInput story() {
        return coded(List.of(
                article("The Harbour Post", "Bridge “closed for a year”", "The bridge over the Elm was closed on Monday, the mayor said. About 300 people "
                        + "live on the island. \"We will reopen it in spring,\" said Ann Lee, the engineer.\n\nShops on the island lost half their trade."),
                article("Courier", "Island cut off", "The bridge over the Elm was shut on Monday, said the mayor. The Harbour Post reported 350 people "
                        + "live on the island. \"We will reopen it soon,\" said Ann Lee.\n\nA ferry 🛥️ will run twice a day, told by the Courier."),
                article("Ledger", "Bridge shut", "About 300 people live on the island.\n\nThe bridge over the Elm was closed on Monday, the mayor said.")));
    }

    private static final class Naughty {

        static final ReportInput INPUT = made();
    }

    /** Always the same one. */
    public static ReportInput naughty() {
        return Naughty.INPUT;
    }

    private static ReportInput made() {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            StringBuilder text = new StringBuilder("Headline 😀 " + i + "\r\n\r\n");
            for (int j = 0; j < NAUGHTY.size(); j++) {
                text.append(VERBS.get((i + j) % VERBS.size())).append(" the 😀 town ").append(NAUGHTY.get(j)).append(" number ").append(i + j)
                        .append(j % 5 == 0 ? ". Nobody was hurt, said the mayor." : ".")
                        .append(j % 3 == 0 ? "\r\n\r\n" : " ");
            }
            articles.add(article("Outlet <" + i + "> & \"Söhne\"", "=Title " + i, text.toString()));
        }
        return coded(articles);
    }

    private static Article article(String outlet, String title, String text) {
        return ArticleParser.parse(text, ArticleHints.from(outlet + ".txt").withOutlet(outlet).withTitle(title));
    }

    private static ReportInput coded(List<Article> unlabelled) {
        List<Article> articles = Sigils.given(unlabelled);
        Collation collation = new Collator(Optional.empty()).collate(articles, Options.DEFAULT, Progress.NONE);
        Map<String, Annotation> annotations = new LinkedHashMap<>();
        annotations(collation).forEach(annotation -> annotations.put(annotation.id(), annotation));
        Map<String, Coder> coders = new LinkedHashMap<>();
        coders.put(ANNA, new Coder(ANNA, "Anna <A>"));
        coders.put(BEN, new Coder(BEN, "=Ben & Co"));
        Article a = articles.get(0);
        Article b = articles.get(1);
        Decisions decisions = Decisions.NONE.with(List.of(
                new LinkDecision(Side.of(a, List.of(0)), Side.of(b, List.of(0)), LinkDecision.Verdict.ACCEPTED),
                new LinkDecision(Side.of(a, List.of(1)), Side.of(b, List.of(2)), LinkDecision.Verdict.REJECTED)));
        return new ReportInput(new Comparison("0b6f0f0e-2222-4c4c-9a9a-0000000000aa", articles, Map.of(), Optional.of("A"), decisions, codebook(),
                coders, annotations), collation);
    }

    private static Codebook codebook() {
        return new Codebook(List.of(
                new Code(code(0), "Cause", "why it happened, \"as told\"\nsecond line", "#0969da", Pattern.SOLID, Optional.of(1), Optional.empty(), false),
                new Code(code(1), "-Blame <of> & others", "", "#bc4c00", Pattern.WAVY, Optional.empty(), Optional.of(code(0)), false),
                new Code(code(2), "Ursache 😀", "", "#1a7f37", Pattern.DOTTED, Optional.empty(), Optional.empty(), true)), true);
    }

    public static String code(int number) {
        return "8d0f2f3e-3333-4c4c-9a9a-00000000000" + number;
    }

    private static List<Annotation> annotations(Collation collation) {
        Random random = new Random(7);
        List<Annotation> all = new ArrayList<>();
        List<Article> articles = collation.articles();
        for (int i = 0; i < 60; i++) {
            Article article = articles.get(random.nextInt(articles.size()));
            all.add(annotation(all.size(), Target.of(Target.Kind.SPAN, List.of(Anchor.at(article, codePoints(article.text(), random)))), random));
        }
        Article a = articles.get(0);
        Article b = articles.get(1);
        Anchor first = Anchor.at(a, a.passages().get(1).span());
        Anchor second = Anchor.at(b, b.passages().get(1).span());
        all.add(annotation(all.size(), Target.of(Target.Kind.LINK, List.of(first, second)), random));
        all.add(annotation(all.size(), Target.of(Target.Kind.STORY_POINT, List.of(first, second)), random));
        all.add(annotation(all.size(), new Target(Target.Kind.DIFFERENCE, List.of(first, second), List.of(), Optional.of(Difference.Kind.EDITED)), random));
        all.add(annotation(all.size(), new Target(Target.Kind.ABSENCE, List.of(first), List.of("C"), Optional.empty()), random));
        all.add(annotation(all.size(), Target.of(Target.Kind.ARTICLE, List.of(Anchor.at(a, new Span(0, a.text().length())))), random));
        all.add(annotation(all.size(), Target.of(Target.Kind.SPAN, List.of(new Anchor("A", new Span(4, 9), "words of then", Anchor.Standing.CHECK))), random));
        all.add(annotation(all.size(), Target.of(Target.Kind.SPAN, List.of(new Anchor("B", new Span(900_000, 900_009), "gone words", Anchor.Standing.ORPHANED))),
                random));
        return all;
    }

    private static Annotation annotation(int number, Target target, Random random) {
        String id = "8d0f2f3e-4444-4c4c-9a9a-" + String.format("%012d", number);
        List<String> codes = IntStream.range(0, 3).filter(_ -> random.nextInt(3) == 0).mapToObj(Specimen::code).toList();
        String note = codes.isEmpty() || random.nextBoolean() ? NAUGHTY.get(number % NAUGHTY.size()) + "\nsecond line" : "";
        return new Annotation(id, target, codes, note, random.nextBoolean() ? ANNA : BEN, NOON, NOON.plusSeconds(number));
    }

    private static Span codePoints(String text, Random random) {
        int length = text.codePointCount(0, text.length());
        int start = random.nextInt(length);
        int end = Math.min(length, start + 1 + random.nextInt(80));
        return new Span(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }

    /** Everybody's ids. */
    public static Set<String> coders() {
        return Set.of(ANNA, BEN);
    }
}
