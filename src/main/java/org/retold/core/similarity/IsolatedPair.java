package org.retold.core.similarity;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.retold.core.diff.WordRatio;
import org.retold.core.text.Token;
import org.retold.core.text.Tokenizer;

/**
 * Two passages that stand by themselves, so that nothing says what their common topic is or which words are common. Between
 * sentences, meaning decides; of long passages a vector knows little but the topic, and the wording counts as much.
 */
public final class IsolatedPair {

    /** From this strength on, the two tell the same, if vectors are known. */
    public static final double SAME_MEANING = .575;
    /** From this strength on, the two tell the same, by their words alone. */
    public static final double SAME_WORDING = .50;
    /** From this strength on, the two are related at least. */
    public static final double RELATED = .33;

    private static final double OVERLAP = .1;
    private static final double OTHER_NUMBERS = .05;
    /** No two English sentences are further apart than this. */
    private static final double LEAST_COSINE = .5;
    private static final int SHORTEST_CONTENT = 4;
    private static final double LONG = 50;

    private final List<Token> a;
    private final List<Token> b;

    public IsolatedPair(String a, String b) {
        this.a = words(a);
        this.b = words(b);
    }

    private static List<Token> words(String text) {
        return Tokenizer.tokens(text).stream().filter(Token::isWord).toList();
    }

    /** @param cosine of the two vectors, where there are any; 0 to 1 */
    public double strength(Optional<Double> cosine) {
        return Math.clamp(cosine.map(this::byMeaning).orElseGet(this::byWording), 0, 1);
    }

    private double byMeaning(double cosine) {
        double overlap = 2.0 * shared() / Math.max(1, content(a).size() + content(b).size());
        double sentence = (cosine + OVERLAP * overlap - OTHER_NUMBERS * otherNumbers() - LEAST_COSINE)
                / (1 + OVERLAP - LEAST_COSINE);
        double held = (double) shared() / Math.max(1, Math.min(content(a).size(), content(b).size()));
        double length = Math.clamp((Math.min(a.size(), b.size()) - LONG) / LONG, 0, 1);
        return (1 - length) * Math.clamp(sentence, 0, 1) + length * (cosine + held) / 2;
    }

    private double byWording() {
        if (a.isEmpty() && b.isEmpty()) {
            return 0;
        }
        WordRatio ratio = new WordRatio();
        double overlap = 2.0 * shared() / Math.max(1, content(a).size() + content(b).size());
        return (WordRatio.of(ratio.numbered(a), ratio.numbered(b)) + overlap) / 2;
    }

    private long shared() {
        Set<String> other = content(b);
        return content(a).stream().filter(other::contains).count();
    }

    private static Set<String> content(List<Token> words) {
        return words.stream().filter(word -> word.kind() == Token.Kind.NUMBER || word.normal().length() >= SHORTEST_CONTENT)
                .map(Profile::stem).collect(Collectors.toSet());
    }

    /** Share of the numbers of both that only one has. */
    private double otherNumbers() {
        Set<String> ofA = numbers(a);
        Set<String> ofB = numbers(b);
        Set<String> all = new HashSet<>(ofA);
        all.addAll(ofB);
        ofA.retainAll(ofB);
        return all.isEmpty() ? 0 : (double) (all.size() - ofA.size()) / all.size();
    }

    private static Set<String> numbers(List<Token> words) {
        return words.stream().filter(word -> word.kind() == Token.Kind.NUMBER).map(Token::normal)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
