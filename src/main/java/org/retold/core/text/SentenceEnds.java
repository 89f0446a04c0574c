package org.retold.core.text;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells the ends of sentences from dots that end none: after abbreviations, initials and ordinals, inside numbers, before a
 * small letter. "U.S." or "5 p.m." ends a sentence only where a word follows that begins one.
 */
final class SentenceEnds {

    private static final int FAR = 60;
    private static final String CLOSERS = "\"'”’»)]›」』）》";
    private static final String OPENERS = "\"'“‘«„‚‹([「『（《";
    private static final Pattern WHO_SAID = Pattern.compile("(?:(?:the|of|and|de|van|von|al)\\s+|\\p{Lu}[\\p{L}.’'-]*\\s+){1,6}"
            + "(?:said|says|asked|asks|told|wrote|writes|tweeted|posted|shouted|yelled|added|replied|demanded|responded|quipped|joked"
            + "|exclaimed|cried|continued|declared|wondered)\\b");
    private static final Pattern AFTER_TIME = Pattern.compile("(?:Mon|Tues?|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov"
            + "|Dec|E[SD]?T|C[SDE]?T|P[SD]?T|M[SD]T|GMT|UTC|BST|IST|Eastern|Central|Pacific|Mountain|London|Paris|Moscow)\\w*\\b");
    private static final Pattern LABELLED = Pattern.compile("(?i)(?:plan|group|vitamin|type|grade|class|hepatitis|section|part|option|team|route"
            + "|line|zone|category|schedule|title|model|area|block|gate|point|level|tier)\\s+");

    private final CharSequence text;
    private final Abbreviations abbreviations;

    SentenceEnds(CharSequence text, Abbreviations abbreviations) {
        this.text = text;
        this.abbreviations = abbreviations;
    }

    static boolean isTerminator(char sign) {
        return switch (sign) {
            case '.', '!', '?', '…', '‽', '。', '！', '？', '؟', '۔', '।', '॥', '｡', '։', '።', '။', '។' -> true;
            default -> false;
        };
    }

    /** The end of a run of terminators, of the quotation marks and brackets that close behind it, and of a note's number. */
    int afterClosers(int terminator, int limit) {
        int at = terminator;
        while (at < limit && isTerminator(text.charAt(at))) {
            at++;
            int dots = skipSpaces(at, limit);
            if (dots < limit && (text.charAt(dots) == '…' || startsWith("...", dots, limit) || startsWith(". .", dots, limit)
                    || isSpacedDots(terminator, at, dots))) {
                at = dots;
            }
        }
        while (at < limit && CLOSERS.indexOf(text.charAt(at)) >= 0 && !opens(at, limit)) {
            at++;
        }
        int note = at;
        if (note < limit && text.charAt(note) == '[') {
            do {
                note++;
            } while (note < limit && Character.isDigit(text.charAt(note)));
            at = note > at + 1 && note < limit && text.charAt(note) == ']' ? note + 1 : at;
        }
        return at;
    }

    /** True where a boundary that another tool sees is none. */
    boolean isFalse(int start, int boundary, int limit) {
        int at = boundary;
        while (at > start && Tokenizer.isSpace(text.charAt(at - 1))) {
            at--;
        }
        while (at > start && CLOSERS.indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        int first = at;
        while (first > start && isTerminator(text.charAt(first - 1))) {
            first--;
        }
        return first == at || !isEnd(start, first, afterClosers(first, limit), limit);
    }

    /**
     * @param start      where the sentence begins
     * @param terminator the first sign of what may end it
     * @param after      what {@link #afterClosers} says
     */
    boolean isEnd(int start, int terminator, int after, int limit) {
        if (after >= limit) {
            return true;
        }
        int next = skipSpaces(after, limit);
        if (next >= limit || "。！？｡".indexOf(text.charAt(terminator)) >= 0) {
            return true;
        }
        if (next == after) {
            return "؟۔।॥".indexOf(text.charAt(terminator)) >= 0 && Character.isLetter(text.charAt(next)) || isMissingSpace(terminator, after, limit);
        }
        if (!canBegin(next, limit)) {
            return false;
        }
        return switch (text.charAt(terminator)) {
            case '.' -> after - terminator > 1 && isTerminator(text.charAt(terminator + 1)) || endsAfterDot(start, terminator, after, next, limit);
            case '!', '?' -> !isFollowedBySpeaker(start, terminator, after, next, limit);
            default -> true;
        };
    }

    private boolean endsAfterDot(int start, int dot, int after, int next, int limit) {
        int from = dot;
        while (from > start && isPartOfWord(text.charAt(from - 1))) {
            from--;
        }
        String word = text.subSequence(from, dot).toString();
        boolean beginning = begins(next, limit);
        boolean closed = after > dot + 2 || after == dot + 2 && "'’".indexOf(text.charAt(dot + 1)) < 0;
        if (word.isEmpty()) {
            return true;
        }
        if (word.chars().allMatch(Character::isDigit)) {
            boolean listNumber = skipSpaces(start, from) == from && word.length() <= 2;
            return !listNumber && (!abbreviations.ordinals() || word.length() > 2 || beginning);
        }
        if (Character.isDigit(text.charAt(next)) && abbreviations.beforeNumber(word)) {
            return false;
        }
        if (abbreviations.neverEnds(word)) {
            return closed;
        }
        if (word.length() == 1 && Character.isLetter(word.charAt(0))) {
            return closed || beginning && !isInitialPair(from) || endsWithLetter(word, start, from);
        }
        String plain = word.toLowerCase(Locale.ROOT);
        if (plain.equals("a.m") || plain.equals("p.m")) {
            return !AFTER_TIME.matcher(text).region(next, limit).lookingAt();
        }
        boolean acronym = WordJoints.isAcronym(text, from, dot);
        return !acronym && !abbreviations.mayEnd(word) || beginning || closed;
    }

    /** "Plan B.", "he and I." */
    private boolean endsWithLetter(String letter, int start, int from) {
        String before = text.subSequence(Math.max(start, from - 12), from).toString();
        int word = before.stripTrailing().lastIndexOf(' ') + 1;
        if (LABELLED.matcher(before.substring(word)).matches()) {
            return true;
        }
        return letter.equals("I") && word < before.length() && Character.isLowerCase(before.charAt(word));
    }

    /** "z. B.", "J. K." */
    private boolean isInitialPair(int from) {
        return from >= 3 && text.charAt(from - 1) == ' ' && text.charAt(from - 2) == '.' && Character.isLetter(text.charAt(from - 3))
                && (from == 3 || !Character.isLetter(text.charAt(from - 4)));
    }

    private boolean isMissingSpace(int terminator, int after, int limit) {
        if (after + 1 >= limit || !Character.isUpperCase(text.charAt(after)) || !Character.isLowerCase(text.charAt(after + 1))) {
            return false;
        }
        return terminator >= 2 && Character.isLowerCase(text.charAt(terminator - 1)) && Character.isLowerCase(text.charAt(terminator - 2))
                && (after == terminator + 1 || "”»)".indexOf(text.charAt(after - 1)) >= 0);
    }

    /** {@code "Are you sure?" Smith asked.} is one sentence. */
    private boolean isFollowedBySpeaker(int start, int terminator, int after, int next, int limit) {
        return after > terminator + 1 && (isQuoteAt(skipSpaces(start, limit)) || !isOpenedWithin(start, terminator)) && WHO_SAID.matcher(text).region(next, Math.min(limit, next + FAR)).lookingAt();
    }

    private boolean isQuoteAt(int at) {
        return "\"“«'‘„".indexOf(text.charAt(at)) >= 0;
    }

    /** False where the quotation that ends here began in an earlier sentence. */
    private boolean isOpenedWithin(int start, int terminator) {
        boolean open = false;
        for (int i = start; i < terminator; i++) {
            char sign = text.charAt(i);
            open = sign == '"' ? !open : (open || "“«„".indexOf(sign) >= 0) && "”»".indexOf(sign) < 0;
        }
        return open;
    }

    private boolean canBegin(int next, int limit) {
        char sign = text.charAt(next);
        if (Character.isLowerCase(sign)) {
            return next + 1 < limit && Character.isUpperCase(text.charAt(next + 1));
        }
        return Character.isLetterOrDigit(sign) || OPENERS.indexOf(sign) >= 0 || isTerminator(sign) && sign != '.' || "$€£¥@#•*·¿¡".indexOf(sign) >= 0
                || Character.isSurrogate(sign) || Character.getType(sign) == Character.OTHER_SYMBOL;
    }

    /** True where the next word, or a quotation, is what a sentence begins with. */
    private boolean begins(int next, int limit) {
        if (OPENERS.indexOf(text.charAt(next)) >= 0) {
            return opensSentence(next, limit);
        }
        int end = next;
        while (end < limit && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '’' || text.charAt(end) == '\'')) {
            end++;
        }
        return abbreviations.begins(text.subSequence(next, end).toString());
    }

    private boolean opensSentence(int quote, int limit) {
        if (quote + 1 >= limit || !Character.isUpperCase(text.charAt(quote + 1))) {
            return false;
        }
        for (int i = quote + 1; i < Math.min(limit, quote + FAR); i++) {
            if (CLOSERS.indexOf(text.charAt(i)) >= 0 && (i + 1 >= limit || !Character.isLetter(text.charAt(i + 1)))) {
                return ",.!?…".indexOf(text.charAt(i - 1)) >= 0;
            }
        }
        return true;
    }

    /** A straight mark with a letter behind it opens; it closes nothing. */
    private boolean opens(int at, int limit) {
        char sign = text.charAt(at);
        return (sign == '"' || sign == '\'') && at + 1 < limit && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private boolean isSpacedDots(int terminator, int at, int dots) {
        return dots > at && text.charAt(dots) == '.' && at - terminator >= 3;
    }

    private boolean startsWith(String what, int at, int limit) {
        return at + what.length() <= limit && what.contentEquals(text.subSequence(at, at + what.length()));
    }

    private int skipSpaces(int from, int limit) {
        int at = from;
        while (at < limit && Tokenizer.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isPartOfWord(char sign) {
        return Character.isLetterOrDigit(sign) || sign == '.' || sign == '&' || Graphemes.isMark(sign);
    }
}
