package org.retold.core.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.retold.core.diff.WordDiff;
import org.retold.core.diff.WordRatio;
import org.retold.core.text.Token;

/**
 * Makes links of the pairs that were found: a passage that several neighbouring passages of the other side tell is one link
 * with all of them, and each link gets its relation, its word deltas and whether it moved.
 */
public final class Linker {

    /** From so many words kept in order, of all words of both, a passage was edited and not told anew. */
    private static final double EDITED = .62;

    private final Telling a;
    private final Telling b;

    private Linker(Telling a, Telling b) {
        this.a = a;
        this.b = b;
    }

    public static Alignment link(Telling a, Telling b, Pairing pairing) {
        return link(a, b, pairing, Steering.NONE, (_, _) -> 0);
    }

    /**
     * With what a reader decided.
     *
     * @param pairing what the aligner found around it
     * @param alike   how alike two passages are, asked for those that are fixed or rejected
     */
    public static Alignment link(Telling a, Telling b, Pairing pairing, Steering steering, Likeness alike) {
        Linker linker = new Linker(a, b);
        List<Link> links = new ArrayList<>(linker.runs(pairing.links()).stream().map(linker::link).toList());
        steering.fixed().forEach(fixed -> links.add(linker.link(fixed.a(), fixed.b(), alike.best(fixed), fixed.origin())));
        links.sort(Comparator.comparing((Link link) -> link.a().getFirst()).thenComparing(link -> link.b().getFirst()));
        List<Link> rejected = steering.rejected().stream().map(pair -> new Link(pair.a(), pair.b(), Relation.UNRELATED, false,
                alike.best(pair), pair.origin(), List.of())).toList();
        return steering.weakened(new Alignment(Moves.marked(links, a.paragraphs()::get, b.paragraphs()::get),
                sorted(pairing.related()).stream().map(linker::related).toList(), rejected));
    }

    /** How alike passage a and passage b are, 0 to 1. */
    public interface Likeness {

        double of(int a, int b);

        private double best(Steering.Fixed fixed) {
            return Math.clamp(fixed.a().stream().flatMapToDouble(i -> fixed.b().stream().mapToDouble(j -> of(i, j))).max().orElse(0), 0, 1);
        }
    }

    /** Each pair is a link of its own with its own strength, and nothing moves: what a page says of a claim has no order. */
    public static Alignment linkEach(Telling a, Telling b, Pairing pairing) {
        Linker linker = new Linker(a, b);
        return new Alignment(sorted(pairing.links()).stream().map(List::of).map(linker::link).toList(),
                sorted(pairing.related()).stream().map(linker::related).toList());
    }

    private List<List<Candidate>> runs(List<Candidate> pairs) {
        int[] degreeA = new int[a.size()];
        int[] degreeB = new int[b.size()];
        for (Candidate pair : pairs) {
            degreeA[pair.a()]++;
            degreeB[pair.b()]++;
        }
        List<List<Candidate>> runs = new ArrayList<>();
        for (Candidate pair : sorted(pairs)) {
            Candidate last = runs.isEmpty() ? null : runs.getLast().getLast();
            boolean goesOn = last != null && (last.a() == pair.a() && last.b() + 1 == pair.b()
                    && degreeB[last.b()] == 1 && degreeB[pair.b()] == 1
                    || last.b() == pair.b() && last.a() + 1 == pair.a()
                    && degreeA[last.a()] == 1 && degreeA[pair.a()] == 1);
            if (!goesOn) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(pair);
        }
        return runs;
    }

    private static List<Candidate> sorted(List<Candidate> pairs) {
        return pairs.stream().sorted(Comparator.comparingInt(Candidate::a).thenComparingInt(Candidate::b)).toList();
    }

    private Link link(List<Candidate> run) {
        List<Integer> ofA = run.stream().map(Candidate::a).distinct().toList();
        List<Integer> ofB = run.stream().map(Candidate::b).distinct().toList();
        return link(ofA, ofB, run.stream().mapToDouble(Candidate::strength).max().orElseThrow(), Origin.AUTOMATIC);
    }

    private Link link(List<Integer> ofA, List<Integer> ofB, double strength, Origin origin) {
        List<Token> tokensA = a.tokens(ofA);
        List<Token> tokensB = b.tokens(ofB);
        return new Link(ofA, ofB, relation(tokensA, tokensB), false, strength, origin, WordDiff.deltas(tokensA, tokensB));
    }

    private Link related(Candidate pair) {
        return new Link(List.of(pair.a()), List.of(pair.b()), Relation.RELATED, false, pair.strength(), Origin.AUTOMATIC,
                List.of());
    }

    /** The relation of two passages that are linked, by their words alone. */
    public static Relation relation(List<Token> a, List<Token> b) {
        if (normals(a).equals(normals(b))) {
            return Relation.SAME;
        }
        return WordRatio.of(words(a), words(b)) >= EDITED ? Relation.EDITED : Relation.PARAPHRASED;
    }

    private static List<String> normals(List<Token> tokens) {
        return tokens.stream().map(Token::normal).toList();
    }

    private static List<Token> words(List<Token> tokens) {
        return tokens.stream().filter(Token::isWord).toList();
    }
}
