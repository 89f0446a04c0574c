package org.retold.core.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.retold.core.text.Span;
import org.retold.core.text.Token;
import org.retold.core.text.Tokenizer;

/**
 * Which words differ between two tellings. Words are compared by their normal forms, so typography alone is no difference;
 * deltas cover whole tokens, come in order on either side and never overlap. Lone stop words between longer changes go with
 * them, since nobody reads them as kept; a phrase that both sides have in another place is no difference either.
 */
public final class WordDiff {

    private WordDiff() {
    }

    /** Spans are in the texts given. */
    public static List<Delta> deltas(String a, String b) {
        return deltas(Tokenizer.tokens(a), Tokenizer.tokens(b));
    }

    /** Spans are those of the tokens given. */
    public static List<Delta> deltas(List<Token> a, List<Token> b) {
        List<Match> kept = KeptWords.of(a, b);
        MovedWords moved = MovedWords.between(a, b, kept);
        List<Delta> deltas = new ArrayList<>();
        int atA = 0;
        int atB = 0;
        for (Match match : kept) {
            addChanges(deltas, moved.restOfA(atA, match.a()), moved.restOfB(atB, match.b()));
            atA = match.endA();
            atB = match.endB();
        }
        addChanges(deltas, moved.restOfA(atA, a.size()), moved.restOfB(atB, b.size()));
        return deltas;
    }

    private static void addChanges(List<Delta> deltas, List<List<Token>> a, List<List<Token>> b) {
        for (int i = 0; i < Math.max(a.size(), b.size()); i++) {
            Optional<Span> spanA = i < a.size() ? Optional.of(spanOf(a.get(i))) : Optional.empty();
            Optional<Span> spanB = i < b.size() ? Optional.of(spanOf(b.get(i))) : Optional.empty();
            Delta.Type type = spanA.isEmpty() ? Delta.Type.INSERT
                    : spanB.isEmpty() ? Delta.Type.DELETE : Delta.Type.CHANGE;
            deltas.add(new Delta(type, spanA, spanB));
        }
    }

    private static Span spanOf(List<Token> tokens) {
        return new Span(tokens.getFirst().span().start(), tokens.getLast().span().end());
    }
}
