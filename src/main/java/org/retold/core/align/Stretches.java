package org.retold.core.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.retold.core.diff.WordRatio;
import org.retold.core.text.Token;
import org.retold.core.text.Tokenizer;

/**
 * Links 1:n and n:1 between two versions, held to what each of the n adds. A passage belongs to such a link only if words of the
 * one are kept in it that the others do not keep: a fair part of its own words, and a part of the one that can be seen.
 */
final class Stretches {

    private static final double OF_ITS_OWN = .35;
    private static final double OF_THE_ONE = .12;

    private final List<String> a;
    private final List<String> b;
    private final WordRatio ratio = new WordRatio();
    private final Map<String, int[]> words = new HashMap<>();

    Stretches(List<String> a, List<String> b) {
        this.a = a;
        this.b = b;
    }

    /** The pairs without those that add too little, in the same order. */
    List<Candidate> worthwhile(List<Candidate> pairs) {
        return worthwhile(worthwhile(pairs, Candidate::a, a, Candidate::b, b), Candidate::b, b, Candidate::a, a);
    }

    private List<Candidate> worthwhile(List<Candidate> pairs, ToIntFunction<Candidate> one, List<String> ones,
                                       ToIntFunction<Candidate> many, List<String> others) {
        List<Candidate> kept = new ArrayList<>(pairs);
        pairs.stream().collect(Collectors.groupingBy(one::applyAsInt)).forEach((at, link) -> {
            List<Candidate> members = new ArrayList<>(link);
            while (members.size() > 1) {
                int[] whole = words(ones.get(at));
                List<int[]> parts = members.stream().map(pair -> words(others.get(many.applyAsInt(pair)))).toList();
                int least = IntStream.range(0, parts.size()).boxed()
                        .min(Comparator.comparingDouble(k -> contribution(whole, parts, k))).orElseThrow();
                if (contribution(whole, parts, least) >= 1) {
                    break;
                }
                kept.remove(members.remove(least));
            }
        });
        return kept;
    }

    /** What one part adds to the others, as a multiple of what it has to. */
    private static double contribution(int[] whole, List<int[]> parts, int part) {
        List<int[]> others = new ArrayList<>(parts);
        int own = others.remove(part).length;
        int gain = WordRatio.keptTokens(whole, joined(parts)) - WordRatio.keptTokens(whole, joined(others));
        return Math.min(gain / (OF_ITS_OWN * Math.max(1, own)), gain / (OF_THE_ONE * Math.max(1, whole.length)));
    }

    private static int[] joined(List<int[]> parts) {
        return parts.stream().flatMapToInt(IntStream::of).toArray();
    }

    private int[] words(String passage) {
        return words.computeIfAbsent(passage,
                text -> ratio.numbered(Tokenizer.tokens(text).stream().filter(Token::isWord).toList()));
    }
}
