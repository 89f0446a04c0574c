package org.retold.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts Chinese and Japanese, whose signs end sentences without a space behind them. What is said of a quotation behind it
 * ("他说", "と述べた") belongs to its sentence; in Japanese so does a whole quotation with what follows it.
 */
final class EastAsianSentences {

    private static final String TERMINATORS = "。！？｡!?…‼⁉";
    private static final String OPENERS = "「『“‘（(《〈【﹁﹃";
    private static final String CLOSERS = "」』”’）)》〉】﹂﹄\"'";
    private static final Pattern WHO_SAID = Pattern.compile("[^，。！？、「」“”]{0,12}(?:说|說|表示|称|稱|指出|强调|強調|补充|補充|写道|寫道|问|問|认为|認為|告诉|告訴|道)(?=[，。：！？,]|[^，。！？]{0,10}[，。！？])");
    private static final int FAR = 40;

    private EastAsianSentences() {
    }

    /** Where a sentence ends before the paragraph does. */
    static List<Integer> ends(CharSequence text, Span paragraph, boolean japanese) {
        List<Integer> ends = new ArrayList<>();
        int open = 0;
        int at = paragraph.start();
        while (at < paragraph.end()) {
            char sign = text.charAt(at);
            if (OPENERS.indexOf(sign) >= 0) {
                open++;
            } else if (CLOSERS.indexOf(sign) >= 0 && sign != '"' && sign != '\'') {
                open = Math.max(0, open - 1);
            }
            at++;
            if (!isTerminator(text, at - 1, paragraph.end())) {
                continue;
            }
            int closed = 0;
            while (at < paragraph.end() && (TERMINATORS.indexOf(text.charAt(at)) >= 0 || CLOSERS.indexOf(text.charAt(at)) >= 0)) {
                boolean closes = CLOSERS.indexOf(text.charAt(at)) >= 0;
                closed += closes ? 1 : 0;
                open = closes ? Math.max(0, open - 1) : open;
                at++;
            }
            boolean inside = japanese && open > 0;
            if (!inside && at < paragraph.end() && !(closed > 0 && goesOn(text, at, paragraph.end(), japanese))) {
                ends.add(at);
                open = 0;
            }
        }
        return ends;
    }

    /** A Latin mark only where no Latin word goes on behind it; dots of omission only in pairs or before a closing mark. */
    private static boolean isTerminator(CharSequence text, int at, int limit) {
        char sign = text.charAt(at);
        if (sign == '…') {
            return at + 1 < limit && CLOSERS.indexOf(text.charAt(at + 1)) >= 0;
        }
        if (sign == '.') {
            return at + 1 < limit && Tokenizer.isSpace(text.charAt(at + 1)) && at > 0 && WritingSystem.isUnspaced(text.charAt(at - 1));
        }
        boolean latin = sign == '!' || sign == '?';
        return TERMINATORS.indexOf(sign) >= 0 && !(latin && at + 1 < limit && isPlainLetter(text.charAt(at + 1)));
    }

    private static boolean isPlainLetter(char sign) {
        return sign < 0x250 && Character.isLetterOrDigit(sign);
    }

    private static boolean goesOn(CharSequence text, int at, int limit, boolean japanese) {
        char next = text.charAt(at);
        if ("，、。：；,;:・".indexOf(next) >= 0) {
            return true;
        }
        if (japanese) {
            return Character.UnicodeScript.of(next) == Character.UnicodeScript.HIRAGANA;
        }
        return WHO_SAID.matcher(text).region(at, Math.min(limit, at + FAR)).lookingAt();
    }
}
