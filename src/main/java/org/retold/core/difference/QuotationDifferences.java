package org.retold.core.difference;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.retold.core.align.Link;
import org.retold.core.difference.Difference.QuoteChange;
import org.retold.core.difference.name.Name;
import org.retold.core.difference.name.Names;
import org.retold.core.difference.quote.QuotationFinder;
import org.retold.core.difference.quote.QuotationMatcher;
import org.retold.core.difference.quote.QuoteComparison;
import org.retold.core.difference.quote.Quoted;
import org.retold.core.difference.quote.ReportedSpeech;
import org.retold.core.difference.quote.Speaker;
import org.retold.core.progress.Progress;
import org.retold.core.text.Article;
import org.retold.core.text.Paragraph;
import org.retold.core.text.Passage;
import org.retold.core.text.Span;

/** Brings every quotation together with its readings in all articles, and says what differs between any two. */
final class QuotationDifferences {

    private static final int FEWEST_WORDS = 3;

    /** One reading: a quotation, or the passage that reports it. */
    private record Reading(String article, Quoted quoted, boolean indirect) {
    }

    private final Map<String, Article> articles = new LinkedHashMap<>();
    private final Map<String, Names> names;
    private final Map<String, List<Quoted>> quotations = new HashMap<>();
    private final Map<String, Map<Quoted, Map<String, Reading>>> groups = new HashMap<>();

    private QuotationDifferences(List<Article> articles, Map<String, Names> names) {
        this.names = names;
        for (Article article : articles) {
            this.articles.put(article.sigil(), article);
            List<Quoted> found = QuotationFinder.find(article.text(), article.paragraphs().stream().map(Paragraph::span).toList(),
                    article.passages().stream().map(Passage::span).toList(), names.get(article.sigil()));
            quotations.put(article.sigil(), found);
            groups.put(article.sigil(), new HashMap<>());
            for (Quoted quoted : found) {
                Map<String, Reading> group = new TreeMap<>();
                group.put(article.sigil(), new Reading(article.sigil(), quoted, false));
                groups.get(article.sigil()).put(quoted, group);
            }
        }
    }

    static TypedDifferences find(List<Article> articles, Map<String, Names> names, List<AlignedArticles> pairs, Progress progress) {
        QuotationDifferences search = new QuotationDifferences(articles, names);
        for (AlignedArticles pair : pairs) {
            progress.checkCancelled();
            search.bringTogether(pair);
        }
        for (AlignedArticles pair : EnglishOnly.pairs(pairs)) {
            progress.checkCancelled();
            search.addReports(pair.a(), pair.b(), pair.links(), false);
            search.addReports(pair.b(), pair.a(), pair.links(), true);
        }
        return search.results();
    }

    private void bringTogether(AlignedArticles pair) {
        String a = pair.a().sigil();
        String b = pair.b().sigil();
        for (QuotationMatcher.Pair match : QuotationMatcher.match(quotations.get(a), quotations.get(b),
                (one, other) -> strength(pair.links(), one, other))) {
            Map<String, Reading> first = groupOf(a, match.a());
            Map<String, Reading> second = groupOf(b, match.b());
            if (first != null && second != null && first != second && first.keySet().stream().noneMatch(second::containsKey)) {
                first.put(a, new Reading(a, match.a(), false));
                second.put(b, new Reading(b, match.b(), false));
                first.putAll(second);
                first.values().forEach(reading -> setGroup(reading, first));
            }
        }
    }

    private static double strength(List<Link> links, int a, int b) {
        return links.stream().filter(link -> link.a().contains(a) && link.b().contains(b)).mapToDouble(Link::strength).max().orElse(0);
    }

    /** A joined quotation stands for the sentence with which it begins or ends. */
    private Map<String, Reading> groupOf(String article, Quoted quoted) {
        return groups.get(article).entrySet().stream().filter(entry -> quoted.pieces().containsAll(entry.getKey().pieces()))
                .map(Map.Entry::getValue).findFirst().orElse(null);
    }

    private void setGroup(Reading reading, Map<String, Reading> group) {
        groups.get(reading.article).replaceAll((quoted, old) -> reading.quoted.pieces().containsAll(quoted.pieces()) ? group : old);
    }

    private void addReports(Article quoting, Article reporting, List<Link> links, boolean reversed) {
        for (Link link : links) {
            for (Quoted quoted : quotations.get(quoting.sigil())) {
                List<Integer> from = reversed ? link.b() : link.a();
                List<Integer> to = reversed ? link.a() : link.b();
                Map<String, Reading> group = groupOf(quoting.sigil(), quoted);
                if (from.contains(quoted.passage()) && quoted.words().size() >= FEWEST_WORDS && !group.containsKey(reporting.sigil())) {
                    to.stream().filter(passage -> isReport(quoted, quoting, reporting, passage)).findFirst().ifPresent(passage ->
                            group.put(reporting.sigil(), report(reporting, passage)));
                }
            }
        }
    }

    private boolean isReport(Quoted quoted, Article quoting, Article reporting, int passage) {
        boolean quotes = quotations.get(reporting.sigil()).stream().anyMatch(other -> other.passage() == passage && other.words().size() > 1);
        return !quotes && ReportedSpeech.reports(quoted, quoting.text(), quoting.passages().get(quoted.passage()).span(),
                reporting.text(), reporting.passages().get(passage).span());
    }

    private Reading report(Article article, int passage) {
        List<Span> passages = article.passages().stream().map(Passage::span).toList();
        Optional<Speaker> reporter = QuotationFinder.reporter(article.text(), passages, passage, names.get(article.sigil()));
        return new Reading(article.sigil(), new Quoted(List.of(passages.get(passage)), List.of(), passage, 0, reporter), true);
    }

    private TypedDifferences results() {
        List<Quotation> all = new ArrayList<>();
        List<Difference> differences = new ArrayList<>();
        List<Map<String, Reading>> done = new ArrayList<>();
        for (String sigil : articles.keySet()) {
            for (Quoted quoted : quotations.get(sigil)) {
                Map<String, Reading> group = groupOf(sigil, quoted);
                boolean worthListing = group.size() > 1 || quoted.words().size() >= FEWEST_WORDS;
                if (worthListing && done.stream().noneMatch(other -> other == group)) {
                    done.add(group);
                    all.add(quotation(group, differences));
                }
            }
        }
        return new TypedDifferences(differences, all, List.of());
    }

    private Quotation quotation(Map<String, Reading> group, List<Difference> differences) {
        Map<String, Quotation.Reading> readings = new LinkedHashMap<>();
        Map<String, Set<QuoteChange>> change = new LinkedHashMap<>();
        List<Reading> inOrder = articles.keySet().stream().filter(group::containsKey).map(group::get).toList();
        inOrder.forEach(reading -> readings.put(reading.article, new Quotation.Reading(reading.quoted.pieces(), speaker(reading))));
        for (int i = 0; i < inOrder.size(); i++) {
            for (int j = i + 1; j < inOrder.size(); j++) {
                Set<QuoteChange> found = changes(inOrder.get(i), inOrder.get(j));
                change.put(inOrder.get(i).article + "-" + inOrder.get(j).article, found);
                if (!found.isEmpty()) {
                    addDifferences(differences, inOrder.get(i), inOrder.get(j), found);
                }
            }
        }
        return new Quotation(readings, change);
    }

    private static Set<QuoteChange> changes(Reading a, Reading b) {
        Set<QuoteChange> changes = EnumSet.noneOf(QuoteChange.class);
        if (a.indirect && b.indirect) {
            return changes;
        }
        if (a.indirect || b.indirect) {
            changes.add(QuoteChange.INDIRECT);
            if (a.quoted.isByOther(b.quoted)) {
                changes.add(QuoteChange.SPEAKER);
            }
            return changes;
        }
        for (QuoteComparison.Change change : QuoteComparison.between(a.quoted, b.quoted)) {
            changes.add(QuoteChange.valueOf(change.name()));
        }
        return changes;
    }

    private void addDifferences(List<Difference> differences, Reading a, Reading b, Set<QuoteChange> change) {
        Map<String, String> speakers = new TreeMap<>();
        speaker(a).ifPresent(name -> speakers.put(a.article, name));
        speaker(b).ifPresent(name -> speakers.put(b.article, name));
        double strength = change.contains(QuoteChange.INDIRECT) ? .6 : .9;
        differences.add(new Difference.Quote(Map.of(a.article, a.quoted.pieces(), b.article, b.quoted.pieces()), change, speakers, strength));
        if (change.contains(QuoteChange.SPEAKER)) {
            differences.add(new Difference.Name(Map.of(a.article, places(a), b.article, places(b)), Difference.NameChange.CONFLICT,
                    Map.of(a.article, inFull(a), b.article, inFull(b)), .8));
        }
    }

    /** Where the speaker is named in full, and where beside the quotation. */
    private List<Span> places(Reading reading) {
        return Stream.of(fullName(reading).span(), reading.quoted.speaker().orElseThrow().span()).distinct().sorted().toList();
    }

    private String inFull(Reading reading) {
        return fullName(reading).span().of(articles.get(reading.article).text());
    }

    private Name fullName(Reading reading) {
        return names.get(reading.article).inFull(reading.quoted.speaker().flatMap(Speaker::name).orElseThrow());
    }

    private Optional<String> speaker(Reading reading) {
        return reading.quoted.speaker().map(Speaker::span).map(span -> span.of(articles.get(reading.article).text()));
    }
}
