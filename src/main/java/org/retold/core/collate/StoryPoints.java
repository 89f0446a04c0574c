package org.retold.core.collate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.retold.core.progress.Progress;
import org.retold.core.text.Article;

/**
 * Makes story points of the links between every two articles. Each passage of each article is in exactly one; two passages
 * of one article are in the same one only where both are linked with one passage in it; what is in a point is linked with
 * something else in it. What belongs together does not depend on the base, only the order does.
 */
public final class StoryPoints {

    private StoryPoints() {
    }

    /**
     * @param pairs those whose articles are missing are passed over
     * @param base  sigil of the article that gives the order
     * @throws org.retold.core.progress.Cancelled if the work is no longer wanted
     */
    public static List<StoryPoint> of(List<Article> articles, List<ArticlePair> pairs, String base, Progress progress) {
        LinkGraph graph = new LinkGraph(articles, pairs);
        List<List<Integer>> clusters = Clustering.of(graph, progress);
        Map<Integer, Integer> clusterOf = new HashMap<>();
        for (int i = 0; i < clusters.size(); i++) {
            for (int node : clusters.get(i)) {
                clusterOf.put(node, i);
            }
        }
        List<StoryPoint> points = new ArrayList<>();
        for (List<Integer> cluster : clusters) {
            points.add(point(articles, graph, cluster, clusterOf));
        }
        return inOrderOf(points, articles, base);
    }

    /** The same points in the order of another base, numbered anew; cheap. */
    public static List<StoryPoint> inOrderOf(List<StoryPoint> points, List<Article> articles, String base) {
        return StoryOrder.of(points, articles, base);
    }

    private static StoryPoint point(List<Article> articles, LinkGraph graph, List<Integer> cluster,
                                    Map<Integer, Integer> clusterOf) {
        TreeSet<Integer> beside = new TreeSet<>();
        for (int node : cluster) {
            graph.neighbours(node).stream()
                    .filter(neighbour -> !clusterOf.get(neighbour).equals(clusterOf.get(node))).forEach(beside::add);
        }
        Map<String, List<Integer>> readings = bySigil(articles, graph, cluster);
        List<String> absent = articles.stream().map(Article::sigil).filter(sigil -> !readings.containsKey(sigil)).toList();
        return new StoryPoint(0, readings, absent, bySigil(articles, graph, List.copyOf(beside)));
    }

    private static Map<String, List<Integer>> bySigil(List<Article> articles, LinkGraph graph, List<Integer> nodes) {
        Map<Integer, List<Integer>> byArticle = new TreeMap<>();
        nodes.forEach(node -> byArticle.computeIfAbsent(graph.article(node), _ -> new ArrayList<>()).add(graph.passage(node)));
        Map<String, List<Integer>> bySigil = new LinkedHashMap<>();
        byArticle.forEach((article, passages) -> bySigil.put(articles.get(article).sigil(), passages));
        return bySigil;
    }
}
