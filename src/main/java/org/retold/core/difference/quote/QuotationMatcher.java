package org.retold.core.difference.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;
import org.retold.core.difference.words.Words;

/** Finds which quotations of two articles are of the same words: in linked passages a likeness will do, elsewhere they must be nearly equal. */
public final class QuotationMatcher {

    private static final double LINKED = .45;
    private static final double ANYWHERE = .7;
    /** Found on 15 real stories: below it two linked passages may quote a speaker with two things. */
    private static final double CLOSELY = .65;
    private static final int LONGER = 2;
    private static final int FEWEST_WORDS = 3;
    private static final int FEWEST_WORDS_ANYWHERE = 6;
    private static final int FEWEST_WORDS_OF_ONE = 4;

    /** The same words, said in both articles. Either side may join two sentences. */
    public record Pair(Quoted a, Quoted b, double likeness) {
    }

    private QuotationMatcher() {
    }

    /** @param linked how strong the link of a passage of a and one of b is; 0 where there is none */
    public static List<Pair> match(List<Quoted> a, List<Quoted> b, ToDoubleBiFunction<Integer, Integer> linked) {
        List<Pair> candidates = new ArrayList<>();
        for (Quoted one : a) {
            for (Quoted other : b) {
                double likeness = QuoteComparison.likeness(one, other);
                if (likeness >= ANYWHERE && (isLong(one, other) || areBySame(one, other)) || likeness == 1
                        || likeness >= LINKED && linked.applyAsDouble(one.passage(), other.passage()) > 0 && (likeness >= ANYWHERE || shareContent(one, other))
                        || linked.applyAsDouble(one.passage(), other.passage()) >= CLOSELY && areSurelyBySame(one, other) && isOnly(one, a) && isOnly(other, b)) {
                    candidates.add(new Pair(one, other, likeness));
                }
            }
        }
        candidates.removeIf(pair -> Math.min(pair.a.words().size(), pair.b.words().size()) < FEWEST_WORDS);
        candidates.sort(Comparator.comparingDouble(Pair::likeness).reversed());
        Set<Quoted> taken = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        for (Pair pair : candidates) {
            if (!taken.contains(pair.a) && !taken.contains(pair.b)) {
                taken.add(pair.a);
                taken.add(pair.b);
                pairs.add(pair);
            }
        }
        return pairs.stream().map(pair -> joined(pair, a, b, taken)).toList();
    }

    /** True where more than small words is alike. */
    private static boolean shareContent(Quoted one, Quoted other) {
        Set<String> shared = contentOf(one);
        shared.retainAll(contentOf(other));
        return shared.size() >= 2 || shared.equals(contentOf(one)) && shared.equals(contentOf(other));
    }

    private static Set<String> contentOf(Quoted quoted) {
        return new HashSet<>(Words.stems(Words.of(String.join(" ", quoted.words()))));
    }

    /** One speaker seldom says the same words twice. */
    private static boolean areBySame(Quoted one, Quoted other) {
        boolean same = one.speaker().flatMap(Speaker::name).filter(name -> other.speaker().flatMap(Speaker::name).filter(name::maySame).isPresent()).isPresent();
        return same && Math.min(one.words().size(), other.words().size()) >= FEWEST_WORDS_OF_ONE;
    }

    /** The one thing that a speaker is quoted with in both of two closely linked passages is what was said, however it is worded. */
    private static boolean areSurelyBySame(Quoted one, Quoted other) {
        return areBySame(one, other) && one.speaker().filter(Speaker::sure).isPresent() && other.speaker().filter(Speaker::sure).isPresent()
                && Math.max(one.words().size(), other.words().size()) <= LONGER * Math.min(one.words().size(), other.words().size());
    }

    private static boolean isOnly(Quoted quoted, List<Quoted> all) {
        return all.stream().filter(other -> other.passage() == quoted.passage()).count() == 1;
    }

    private static boolean isLong(Quoted one, Quoted other) {
        return Math.min(one.words().size(), other.words().size()) >= FEWEST_WORDS_ANYWHERE;
    }

    /** Where one side has two sentences for the other's one, they are read as one. */
    private static Pair joined(Pair pair, List<Quoted> a, List<Quoted> b, Set<Quoted> taken) {
        Pair best = pair;
        for (Quoted one : withNeighbours(pair.a, a, taken)) {
            for (Quoted other : withNeighbours(pair.b, b, taken)) {
                double likeness = QuoteComparison.likeness(one, other);
                if (likeness > best.likeness + .02) {
                    best = new Pair(one, other, likeness);
                }
            }
        }
        return best;
    }

    private static List<Quoted> withNeighbours(Quoted quoted, List<Quoted> all, Set<Quoted> taken) {
        List<Quoted> ways = new ArrayList<>(List.of(quoted));
        int at = all.indexOf(quoted);
        if (at + 1 < all.size() && isFree(all.get(at + 1), quoted, taken)) {
            ways.add(quoted.with(all.get(at + 1)));
        }
        if (at > 0 && isFree(all.get(at - 1), quoted, taken)) {
            ways.add(all.get(at - 1).with(quoted));
        }
        return ways;
    }

    private static boolean isFree(Quoted neighbour, Quoted quoted, Set<Quoted> taken) {
        return neighbour.source() == quoted.source() && !taken.contains(neighbour);
    }
}
