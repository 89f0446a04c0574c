package org.retold.core.align;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.retold.core.diff.Match;
import org.retold.core.diff.WordRatio;
import org.retold.core.progress.Progress;
import org.retold.core.similarity.Similarity;
import org.retold.core.text.Token;
import org.retold.core.text.Tokenizer;

/**
 * Links the passages of two versions of one text: drafts, editions, updates, or the same told in plain words. What did not
 * change is found by a diff and anchors the rest; each gap between anchors is aligned by itself, in order, by
 * {@link StretchingPath}; what is then left over and stands almost word for word elsewhere has moved.
 *
 * <p>Use: construct; embed the passages {@link #openA} and {@link #openB} if vectors are wanted; {@link #align}.
 */
public final class RevisionAligner {

    /** Share of words in the same order from which a left-over passage is taken for a moved one. */
    private static final double MOVED = .92;
    /** Fewer words than this may stand anywhere by chance. */
    private static final int SHORTEST_MOVED = 4;

    private final List<String> a;
    private final List<String> b;
    private final List<Match> anchors;

    public RevisionAligner(List<String> a, List<String> b) {
        this.a = List.copyOf(a);
        this.b = List.copyOf(b);
        anchors = Anchors.between(a, b);
    }

    /** Passages of a whose meaning will be asked for, ascending: those that no anchor holds. */
    public List<Integer> openA() {
        return open(a.size(), anchors.stream().map(match -> new int[] {match.a(), match.endA()}));
    }

    public List<Integer> openB() {
        return open(b.size(), anchors.stream().map(match -> new int[] {match.b(), match.endB()}));
    }

    private static List<Integer> open(int size, Stream<int[]> anchored) {
        BitSet open = new BitSet(size);
        open.set(0, size);
        anchored.forEach(range -> open.clear(range[0], range[1]));
        return open.stream().boxed().toList();
    }

    /**
     * Pairs of linked passages with their strengths, ordered by a, then b; the pairs of a link n:m are several.
     *
     * @param places    where passages stand in the similarity; asked for open ones only
     * @param rewritten true where little but the stems of words can be expected to be kept, see {@link Regime#REWRITTEN}
     * @throws org.retold.core.progress.Cancelled if the work is no longer wanted
     */
    public List<Candidate> align(Similarity similarity, Places places, boolean rewritten, Progress progress) {
        Gap.Score score = new Gap.Score(similarity, places, RevisionScore.of(similarity, rewritten));
        List<Candidate> pairs = new ArrayList<>();
        int atA = 0;
        int atB = 0;
        for (Match anchor : anchors) {
            progress.report(Progress.Stage.ALIGNING, (double) atA / a.size());
            pairs.addAll(new Gap(atA, anchor.a(), atB, anchor.b()).align(score, progress));
            for (int k = 0; k < anchor.length(); k++) {
                pairs.add(new Candidate(anchor.a() + k, anchor.b() + k, 1));
            }
            atA = anchor.endA();
            atB = anchor.endB();
        }
        pairs.addAll(new Gap(atA, a.size(), atB, b.size()).align(score, progress));
        List<Candidate> linked = rewritten ? pairs : new Stretches(a, b).worthwhile(pairs);
        linked.addAll(moved(linked, progress));
        linked.sort(Comparator.comparingInt(Candidate::a).thenComparingInt(Candidate::b));
        return linked;
    }

    /** Left-over passages that stand nearly word for word in another place, the most alike first. */
    private List<Candidate> moved(List<Candidate> pairs, Progress progress) {
        List<Integer> leftA = left(a.size(), pairs.stream().map(Candidate::a));
        List<Integer> leftB = left(b.size(), pairs.stream().map(Candidate::b));
        BitSet takenA = new BitSet();
        BitSet takenB = new BitSet();
        List<Candidate> moved = new ArrayList<>();
        for (Candidate pair : alike(leftA, leftB, progress)) {
            if (!takenA.get(pair.a()) && !takenB.get(pair.b())) {
                takenA.set(pair.a());
                takenB.set(pair.b());
                moved.add(pair);
            }
        }
        return moved;
    }

    private List<Candidate> alike(List<Integer> leftA, List<Integer> leftB, Progress progress) {
        WordRatio ratio = new WordRatio();
        Map<Integer, int[]> wordsOfB = leftB.stream().collect(Collectors.toMap(j -> j, j -> words(ratio, b.get(j))));
        List<Candidate> alike = new ArrayList<>();
        for (int i : leftA) {
            progress.checkCancelled();
            int[] wordsOfA = words(ratio, a.get(i));
            for (int j : leftB) {
                int[] words = wordsOfB.get(j);
                if (mayHaveMoved(wordsOfA.length, words.length)) {
                    double value = WordRatio.of(wordsOfA, words);
                    if (value >= MOVED) {
                        alike.add(new Candidate(i, j, value));
                    }
                }
            }
        }
        alike.sort(Comparator.comparingDouble(Candidate::strength).reversed());
        return alike;
    }

    /** Whether two lengths in words allow for so high a ratio. */
    private static boolean mayHaveMoved(int a, int b) {
        return Math.min(a, b) >= SHORTEST_MOVED && 2 * Math.min(a, b) >= MOVED * (a + b);
    }

    private static List<Integer> left(int size, Stream<Integer> linked) {
        BitSet left = new BitSet(size);
        left.set(0, size);
        linked.forEach(left::clear);
        return left.stream().boxed().toList();
    }

    private static int[] words(WordRatio ratio, String passage) {
        return ratio.numbered(Tokenizer.tokens(passage).stream().filter(Token::isWord).toList());
    }
}
