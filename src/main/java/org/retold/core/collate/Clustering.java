package org.retold.core.collate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.retold.core.progress.Progress;

/**
 * Puts linked passages together so that the links inside outweigh the links that are missing inside (correlation
 * clustering: greedy merges, then moves of single passages while they help). A chain of links between passages that are not
 * linked with one another therefore breaks at its weakest place. Deterministic.
 */
final class Clustering {

    /** Moves of single passages settle within a few rounds; this is a bound against going round in circles. */
    private static final int MOST_ROUNDS = 20;

    private record Edge(int one, int other, double weight) {
    }

    private final LinkGraph graph;
    private final Progress progress;
    private final List<List<Integer>> clusters = new ArrayList<>();
    private final int[] clusterOf;

    private Clustering(LinkGraph graph, Progress progress) {
        this.graph = graph;
        this.progress = progress;
        clusterOf = new int[graph.size()];
        for (int node = 0; node < graph.size(); node++) {
            clusterOf[node] = node;
            clusters.add(new ArrayList<>(List.of(node)));
        }
    }

    /** Each passage in exactly one cluster, nodes in order. */
    static List<List<Integer>> of(LinkGraph graph, Progress progress) {
        Clustering clustering = new Clustering(graph, progress);
        clustering.merge();
        clustering.move();
        clustering.settle();
        return clustering.clusters.stream().filter(cluster -> !cluster.isEmpty())
                .map(cluster -> cluster.stream().sorted().toList()).toList();
    }

    private void merge() {
        List<Edge> edges = edges();
        boolean merged = true;
        while (merged) {
            merged = false;
            for (Edge edge : edges) {
                progress.checkCancelled();
                int one = clusterOf[edge.one()];
                int other = clusterOf[edge.other()];
                if (one != other && between(clusters.get(one), clusters.get(other)) > 0) {
                    clusters.get(other).forEach(node -> clusterOf[node] = one);
                    clusters.get(one).addAll(clusters.get(other));
                    clusters.get(other).clear();
                    merged = true;
                }
            }
        }
    }

    private List<Edge> edges() {
        List<Edge> edges = new ArrayList<>();
        for (int one = 0; one < graph.size(); one++) {
            for (int other : graph.neighbours(one)) {
                if (one < other) {
                    edges.add(new Edge(one, other, graph.weight(one, other)));
                }
            }
        }
        edges.sort(Comparator.comparingDouble(Edge::weight).reversed()
                .thenComparingInt(Edge::one).thenComparingInt(Edge::other));
        return edges;
    }

    private double between(List<Integer> some, List<Integer> others) {
        double sum = 0;
        for (int one : some) {
            for (int other : others) {
                sum += graph.score(one, other);
            }
        }
        return sum;
    }

    private void move() {
        boolean moved = true;
        for (int round = 0; moved && round < MOST_ROUNDS; round++) {
            progress.checkCancelled();
            moved = false;
            for (int node = 0; node < graph.size(); node++) {
                moved |= moved(node);
            }
        }
    }

    private boolean moved(int node) {
        Set<Integer> places = new LinkedHashSet<>();
        graph.neighbours(node).forEach(neighbour -> places.add(clusterOf[neighbour]));
        int best = clusterOf[node];
        double bestScore = fit(node, best) + 1e-9;
        if (bestScore < 0) {
            best = -1;
            bestScore = 0;
        }
        for (int place : places) {
            double score = fit(node, place);
            if (score > bestScore) {
                best = place;
                bestScore = score;
            }
        }
        return best != clusterOf[node] && put(node, best);
    }

    /** How well the node suits the others of a cluster. */
    private double fit(int node, int cluster) {
        double sum = 0;
        for (int other : clusters.get(cluster)) {
            sum += other == node ? 0 : graph.score(node, other);
        }
        return sum;
    }

    private boolean put(int node, int cluster) {
        clusters.get(clusterOf[node]).remove((Integer) node);
        clusterOf[node] = cluster < 0 ? free(node) : cluster;
        clusters.get(clusterOf[node]).add(node);
        return true;
    }

    private int free(int node) {
        if (clusters.get(node).isEmpty()) {
            return node;
        }
        clusters.add(new ArrayList<>());
        return clusters.size() - 1;
    }

    /**
     * Sends away, worst first, passages that share a reading without sharing a link, and those that have no link inside;
     * parts what then no chain of links holds together.
     */
    private void settle() {
        for (int cluster = 0; cluster < clusters.size(); cluster++) {
            int misfit = misfit(cluster);
            while (misfit >= 0) {
                put(misfit, -1);
                misfit = misfit(cluster);
            }
            part(cluster);
        }
    }

    private void part(int cluster) {
        List<Integer> rest = new ArrayList<>(clusters.get(cluster));
        List<Integer> held = new ArrayList<>();
        if (!rest.isEmpty()) {
            held.add(rest.removeFirst());
        }
        for (int at = 0; at < held.size(); at++) {
            int node = held.get(at);
            List<Integer> joined = rest.stream().filter(other -> graph.isLinked(node, other)).toList();
            held.addAll(joined);
            rest.removeAll(joined);
        }
        if (!rest.isEmpty()) {
            clusters.set(cluster, held);
            clusters.add(rest);
            rest.forEach(node -> clusterOf[node] = clusters.size() - 1);
        }
    }

    private int misfit(int cluster) {
        List<Integer> members = clusters.get(cluster);
        int worst = -1;
        double least = Double.MAX_VALUE;
        for (int node : members) {
            double fit = fit(node, cluster);
            if (members.size() > 1 && fit < least && !belongs(node, members)) {
                worst = node;
                least = fit;
            }
        }
        return worst;
    }

    private boolean belongs(int node, List<Integer> members) {
        return members.stream().anyMatch(other -> graph.isLinked(node, other))
                && members.stream().allMatch(other -> other == node || graph.article(other) != graph.article(node)
                || members.stream().anyMatch(third -> graph.isLinked(node, third) && graph.isLinked(other, third)));
    }
}
