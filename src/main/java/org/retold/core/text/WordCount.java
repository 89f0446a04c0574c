package org.retold.core.text;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How many words a text has, as its readers count them: what stands between spaces, and where a script is written without
 * spaces, the words that {@link Tokenizer} finds (Han letter by letter).
 */
public final class WordCount {

    private static final Pattern BETWEEN_SPACES = Pattern.compile("\\S+");

    private WordCount() {
    }

    public static int of(CharSequence text) {
        return BETWEEN_SPACES.matcher(text).results().map(MatchResult::group).mapToInt(WordCount::within).sum();
    }

    private static int within(String chunk) {
        return chunk.codePoints().noneMatch(WritingSystem::isUnspaced) ? 1
                : (int) Tokenizer.tokens(chunk).stream().filter(Token::isWord).count();
    }
}
