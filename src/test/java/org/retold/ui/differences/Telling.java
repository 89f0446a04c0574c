package org.retold.ui.differences;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.retold.core.align.Alignment;
import org.retold.core.align.Link;
import org.retold.core.align.Origin;
import org.retold.core.align.Relation;
import org.retold.core.collate.ArticlePair;
import org.retold.core.collate.Collation;
import org.retold.core.collate.EngineReport;
import org.retold.core.diff.WordDiff;
import org.retold.core.diff.Delta;
import org.retold.core.difference.Difference;
import org.retold.core.difference.Quotation;
import org.retold.core.difference.SharedCopy;
import org.retold.core.text.Article;
import org.retold.core.text.ArticleHints;
import org.retold.core.text.ArticleParser;
import org.retold.core.text.Passage;
import org.retold.core.text.Span;

/** A collation put together by hand: an invented ferry strike, told by invented outlets. */
public final class Telling {

    public final List<Article> articles = new ArrayList<>();
    private final Map<String, List<Link>> links = new HashMap<>();
    private final List<Difference> differences = new ArrayList<>();
    final List<Quotation> quotations = new ArrayList<>();
    private final List<SharedCopy> sharedCopy = new ArrayList<>();

    /** Sigils are A, B, C … in this order. */
    Telling article(String outlet, String... paragraphs) {
        String text = String.join("\n\n", paragraphs);
        ArticleHints hints = ArticleHints.from(outlet.toLowerCase() + ".txt").withOutlet(outlet).withTitle(paragraphs[0]);
        articles.add(ArticleParser.parse(text, hints).withSigil(String.valueOf((char) ('A' + articles.size()))));
        return this;
    }

    Telling link(String a, String wordsA, String b, String wordsB, Relation relation, boolean moved) {
        Passage one = passage(a, wordsA);
        Passage two = passage(b, wordsB);
        List<Delta> deltas = WordDiff.deltas(article(a).textOf(one), article(b).textOf(two)).stream()
                .map(delta -> new Delta(delta.type(), delta.a().map(span -> span.shifted(one.span().start())),
                        delta.b().map(span -> span.shifted(two.span().start())))).toList();
        links.computeIfAbsent(a + b, _ -> new ArrayList<>()).add(new Link(List.of(one.index()), List.of(two.index()), relation,
                moved, .8, Origin.AUTOMATIC, deltas));
        return this;
    }

    Telling join(String a, List<Integer> passagesA, String b, List<Integer> passagesB) {
        links.computeIfAbsent(a + b, _ -> new ArrayList<>()).add(new Link(passagesA, passagesB, Relation.PARAPHRASED, false, .6,
                Origin.AUTOMATIC, List.of()));
        return this;
    }

    Telling figure(String a, String wordsA, String b, String wordsB) {
        differences.add(new Difference.Figure(Map.of(a, List.of(span(a, wordsA)), b, List.of(span(b, wordsB))),
                Difference.FigureChange.VALUE, Map.of(a, wordsA, b, wordsB), .9));
        return this;
    }

    Telling opposed(String topic, String a, String wordsA, String b, String wordsB) {
        Difference.Member left = member(a, wordsA);
        Difference.Member right = member(b, wordsB);
        differences.add(new Difference.Opposed(topic, List.of(whole(left)), List.of(whole(right)), List.of(left, right), .7));
        return this;
    }

    /** @param readings sigil, words, sigil, words … */
    Telling quotation(Map<String, Set<Difference.QuoteChange>> change, Map<String, String> speakers, String... readings) {
        Map<String, Quotation.Reading> bySigil = new TreeMap<>();
        for (int i = 0; i < readings.length; i += 2) {
            bySigil.put(readings[i], new Quotation.Reading(List.of(span(readings[i], readings[i + 1])),
                    Optional.ofNullable(speakers.get(readings[i]))));
        }
        quotations.add(new Quotation(bySigil, change));
        return this;
    }

    Telling shared(String a, String b, double ofA, double ofB, String wordsA, String wordsB) {
        sharedCopy.add(new SharedCopy(a, b, ofA, ofB, List.of(span(a, wordsA)), List.of(span(b, wordsB))));
        return this;
    }

    public Collation collation() {
        List<ArticlePair> pairs = new ArrayList<>();
        for (int a = 0; a < articles.size(); a++) {
            for (int b = a + 1; b < articles.size(); b++) {
                String one = articles.get(a).sigil();
                String two = articles.get(b).sigil();
                pairs.add(new ArticlePair(one, two, new Alignment(links.getOrDefault(one + two, List.of()), List.of())));
            }
        }
        return new Collation(articles, "A", new EngineReport(EngineReport.Engine.LEXICAL, Optional.empty(), List.of()), pairs,
                List.of(), differences, quotations, sharedCopy);
    }

    Article article(String sigil) {
        return articles.stream().filter(article -> article.sigil().equals(sigil)).findFirst().orElseThrow();
    }

    Passage passage(String sigil, String words) {
        Span span = span(sigil, words);
        return article(sigil).passages().stream().filter(passage -> passage.span().contains(span.start())).findFirst().orElseThrow();
    }

    private Span span(String sigil, String words) {
        int at = article(sigil).text().indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException(sigil + " does not say " + words);
        }
        return new Span(at, at + words.length());
    }

    private Difference.Member member(String sigil, String words) {
        return new Difference.Member(sigil, passage(sigil, words).index(), span(sigil, words));
    }

    private Difference.Member whole(Difference.Member cue) {
        return new Difference.Member(cue.article(), cue.passage(), article(cue.article()).passages().get(cue.passage()).span());
    }

    /** Four outlets and every kind of difference. */
    public static Telling ferries() {
        return new Telling()
                .article("Harbour Post", "Ferry crews walk out over rosters",
                        "Crews of the island ferries stopped work on Monday morning.",
                        "The company said 38 sailings were cancelled. Talks were to resume on Thursday.",
                        "“We will not sail without a signed roster,” said Ina Holm, who leads the union.",
                        "The dispute over pay is linked to the rosters, the ministry said.",
                        "A bakery in the old town gave free bread to stranded passengers.")
                .article("Island Courier", "Islands cut off as ferry crews strike",
                        "Talks were to resume on Thursday.",
                        "Crews of the island ferries stopped work early on Monday.",
                        "According to the company, 41 sailings were cancelled.",
                        "“We will never sail without a roster,” said Ina Holm.",
                        "Two hospitals asked the navy for help.")
                .article("Evening Tide", "Strike strands islanders",
                        "Work on the boats came to a halt at the start of the week, and families were left waiting on the quays.",
                        "The company said 41 sailings were cancelled.",
                        "The union would not sail without a signed roster, its leader said.",
                        "Pay must be settled separately from the rosters, the minister said.",
                        "Two hospitals asked the navy for help on Tuesday.")
                .article("Mainland Daily", "Ministers meet over ferry strike",
                        "“We will not sail without a signed roster,” Ms Holm said.",
                        "The company said 38 sailings were cancelled.")
                .link("A", "Crews of the", "B", "Crews of the", Relation.EDITED, false)
                .link("A", "The company said", "B", "According to", Relation.EDITED, false)
                .link("A", "Talks were", "B", "Talks were", Relation.SAME, true)
                .link("A", "“We will", "B", "“We will", Relation.EDITED, false)
                .link("A", "Crews of the", "C", "Work on", Relation.PARAPHRASED, false)
                .link("A", "The company said", "C", "The company said", Relation.EDITED, false)
                .link("A", "“We will", "C", "The union would", Relation.PARAPHRASED, false)
                .link("A", "“We will", "D", "“We will", Relation.EDITED, false)
                .link("A", "The company said", "D", "The company said", Relation.SAME, false)
                .link("B", "Two hospitals", "C", "Two hospitals", Relation.EDITED, false)
                .figure("A", "38", "B", "41").figure("A", "38", "C", "41").figure("B", "41", "D", "38")
                .opposed("pay, rosters", "A", "linked to", "C", "separately from")
                .quotation(Map.of("A-B", Set.of(Difference.QuoteChange.ALTERED), "A-C", Set.of(Difference.QuoteChange.INDIRECT),
                                "A-D", Set.of(), "B-C", Set.of(Difference.QuoteChange.INDIRECT),
                                "B-D", Set.of(Difference.QuoteChange.ALTERED), "C-D", Set.of(Difference.QuoteChange.INDIRECT)),
                        Map.of("A", "Ina Holm", "B", "Ina Holm", "C", "its leader", "D", "Ms Holm"),
                        "A", "We will not sail without a signed roster", "B", "We will never sail without a roster",
                        "C", "would not sail without a signed roster", "D", "We will not sail without a signed roster")
                .shared("A", "B", .31, .28, "Crews of the island ferries stopped work", "Crews of the island ferries stopped work")
                .shared("A", "C", .05, .06, "sailings were cancelled", "sailings were cancelled")
                .shared("A", "D", .4, .82, "We will not sail without a signed roster", "We will not sail without a signed roster")
                .shared("B", "C", .12, .11, "Two hospitals asked the navy for help", "Two hospitals asked the navy for help")
                .shared("B", "D", 0, 0, "sailings", "sailings")
                .shared("C", "D", .09, .2, "The company said", "The company said");
    }
}
