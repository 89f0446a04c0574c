package org.retold.ui.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.retold.core.collate.Collation;
import org.retold.core.collate.StoryPoint;
import org.retold.core.collate.StoryPoints;
import org.retold.core.difference.Difference;
import org.retold.core.progress.Progress;
import org.retold.core.text.Article;
import org.retold.ui.comparison.PassageRef;

/**
 * The whole comparison as rows, in the order of the base: what Rows and Coverage show. Hidden articles take no part: what only
 * they tell has no row.
 */
public final class Story {

    public static final Story EMPTY = new Story(List.of(), "", List.of());

    private final List<Article> articles;
    private final String base;
    private final List<StoryRow> rows;
    private final Map<PassageRef, Integer> rowOf = new HashMap<>();
    private final Map<StoryFilter, Integer> counts = new HashMap<>();

    private Story(List<Article> articles, String base, List<StoryRow> rows) {
        this.articles = List.copyOf(articles);
        this.base = base;
        this.rows = List.copyOf(rows);
        for (int row = 0; row < rows.size(); row++) {
            count(rows.get(row));
            for (StoryCell cell : rows.get(row).cells().values()) {
                for (int passage : cell.passages()) {
                    rowOf.put(new PassageRef(cell.sigil(), passage), row);
                }
            }
        }
    }

    /**
     * @param shown the articles to show, in their order; those that the collation does not know are left out
     * @param work  asked before each row whether to go on
     */
    public static Story of(Collation collation, String base, List<Article> shown, Progress work) {
        List<Article> known = shown.stream().filter(article -> collation.find(article.sigil()).isPresent()).toList();
        List<StoryPoint> points = StoryPoints.inOrderOf(collation.storyPoints(), collation.articles(), base);
        Builder builder = new Builder(known, base, new Wordings(collation), new Disputes(collation),
                new DisputedWords(sigil -> collation.find(sigil).orElseThrow()));
        return new Story(known, base, points.stream().peek(_ -> work.checkCancelled()).map(builder::row).flatMap(Optional::stream).toList());
    }

    /** Those that are shown, in their order. */
    public List<Article> articles() {
        return articles;
    }

    /** Sigil of the article that gives the order and is compared with; it may be hidden. */
    public String base() {
        return base;
    }

    public List<StoryRow> rows() {
        return rows;
    }

    public int count(StoryFilter filter) {
        return filter.sigils().size() > 1 ? (int) rows.stream().filter(filter::passes).count() : counts.getOrDefault(filter, 0);
    }

    /** For those filters whose counts are always shown; asking each of every row would take much longer. */
    private void count(StoryRow row) {
        List<String> tellers = row.tellers();
        int all = row.cells().size();
        counts.merge(StoryFilter.ALL, 1, Integer::sum);
        if (tellers.size() == all) {
            counts.merge(StoryFilter.SHARED, 1, Integer::sum);
        }
        if (row.isDisputed()) {
            counts.merge(StoryFilter.DISPUTED, 1, Integer::sum);
        }
        if (tellers.size() == 1 && all > 1) {
            counts.merge(StoryFilter.only(tellers.getFirst()), 1, Integer::sum);
        }
        if (tellers.size() == all - 1) {
            row.cells().keySet().stream().filter(sigil -> !tellers.contains(sigil))
                    .forEach(sigil -> counts.merge(StoryFilter.allBut(sigil), 1, Integer::sum));
        }
    }

    /** Index of the row that a passage is in, or −1. */
    public int rowOf(PassageRef place) {
        return rowOf.getOrDefault(place, -1);
    }

    public Article article(String sigil) {
        return articles.stream().filter(article -> article.sigil().equals(sigil)).findFirst().orElseThrow();
    }

    private record Builder(List<Article> articles, String base, Wordings wordings, Disputes disputes,
                           DisputedWords disputedWords) {

        Optional<StoryRow> row(StoryPoint point) {
            List<Article> tellers = articles.stream().filter(article -> !point.passages(article.sigil()).isEmpty()).toList();
            if (tellers.isEmpty()) {
                return Optional.empty();
            }
            Article first = tellers.stream().filter(article -> article.sigil().equals(base)).findFirst().orElse(tellers.getFirst());
            Map<String, List<Difference>> changes = new LinkedHashMap<>();
            Set<Difference> all = new LinkedHashSet<>();
            for (Article article : tellers) {
                List<Difference> here = disputes.within(point, article.sigil(), tellers);
                changes.put(article.sigil(), here);
                all.addAll(here);
                all.addAll(disputes.opposed(point, article.sigil()));
            }
            Map<String, StoryCell> cells = new LinkedHashMap<>();
            for (Article article : articles) {
                cells.put(article.sigil(), point.passages(article.sigil()).isEmpty() ? absent(point, first, article)
                        : told(point, first.sigil(), article, changes.get(article.sigil())));
            }
            return Optional.of(new StoryRow(Labels.of(point, tellers, base), first.sigil(), cells, List.copyOf(all)));
        }

        private StoryCell told(StoryPoint point, String first, Article article, List<Difference> changes) {
            String sigil = article.sigil();
            List<Integer> passages = point.passages(sigil);
            Wordings.Wording wording = sigil.equals(first) ? wordings.first(point, first, articles)
                    : wordings.against(point, first, sigil);
            boolean altered = changes.stream().anyMatch(change -> Disputes.concerns(change, sigil, first));
            return new StoryCell(sigil, passages, altered ? StoryMark.ALTERED : wording.mark(), wording.moved(),
                    passages.stream().map(passage -> article.paragraphOf(article.passages().get(passage)).number()).toList(),
                    wording.words(), changes, disputedWords.of(changes, sigil), List.of());
        }

        private StoryCell absent(StoryPoint point, Article first, Article article) {
            TreeSet<Integer> near = new TreeSet<>(point.related().getOrDefault(article.sigil(), List.of()));
            near.addAll(wordings.related(first.sigil(), point.passages(first.sigil()), article.sigil()));
            return new StoryCell(article.sigil(), List.of(), StoryMark.ABSENT, false, List.of(), List.of(), List.of(),
                    List.of(), new ArrayList<>(near));
        }
    }
}
