package org.retold.core.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which line of a plain text is the headline, and what the short lines around it are. */
final class Headlines {

    private static final int TOP = 8;
    private static final int LONGEST = 34;
    private static final int LONGEST_SENTENCE = 110;
    private static final Pattern TAG = Pattern.compile("(?iu)(?:.{0,50}[|–—:/•·-] ?)?(?:news )?(?:opinions?|comment|commentary|analysis|editorial|exclusive|explainer|viewpoint|column|leader|letters?|blog|interview|review"
            + "|sponsored|press release|news release|live|breaking|investigation|special report|feature|investor letter|market comment|fan view|the view from .{2,30}|news|sport|business|politics|world|local|meinung|kommentar|analyse|opinión)"
            + "(?: ?[|–—:/•·-].{0,50})?");
    private static final Pattern ABOUT_AUTHOR = Pattern.compile("(?u)^(?:(?:The|This) (?:author|writer|columnist|reviewer|contributor|newsletter|correspondent)s? (?:is|are|was|holds?|has|have|owns?|does|do|did|works?|writes?|teaches|received?|declares?|may)\\b"
            + "|\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){1,3} (?:is|was) (?:an?|the|our) .{0,120}(?:columnist|fellow|professor|writer|journalist|author|reporter|editor|lecturer|correspondent|contributor|blogger|season-ticket holder)\\b"
            + "|\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){1,3} (?:covers|writes (?:about|for|on|in)|reports on|reports for|blogs)\\b|.{0,80}\\bin (?:a|his|her|their) personal capacity\\b"
            + "|(?:I|We|The (?:author|writer|editor|publisher|analyst)s?) .{0,40}\\b(?:no|any|a|long|short) (?:position|positions|shares|stock|stake|financial interest)\\b).*");

    private final List<Line> lines;
    private final Role[] roles;

    Headlines(List<Line> lines, Role[] roles) {
        this.lines = lines;
        this.roles = roles;
    }

    /** The index of the headline, or -1. */
    int first() {
        int first = next(-1);
        if (first < 0 || !isCandidate(first)) {
            return first < 0 || !isSentence(words(first)) ? -1 : afterCaption(first);
        }
        int second = next(first);
        if (second >= 0 && isCandidate(second) && Bylines.countWords(words(second)) > 4 && isKicker(words(first))) {
            return second;
        }
        int later = afterCaption(first);
        return later >= 0 ? later : first;
    }

    /** A section's or an outlet's name, "Opinion". */
    static boolean isTag(String words) {
        return Bylines.countWords(words) <= 8 && !words.endsWith(".") && (TAG.matcher(words).matches() || isAllCapitals(words));
    }

    static boolean isAboutAuthor(String words) {
        return words.length() <= 400 && Bylines.countWords(words) <= 50 && ABOUT_AUTHOR.matcher(words).matches();
    }

    private static boolean isKicker(String words) {
        return Bylines.countWords(words) <= 3 || isTag(words) && Bylines.countWords(words) <= 6;
    }

    /** A sentence in front of a line that is plainly a headline was under a picture. */
    private int afterCaption(int first) {
        int second = next(first);
        boolean caption = second >= 0 && isSentence(words(first)) && !isTitleCase(words(first)) && Bylines.countWords(words(first)) <= 30
                && !isSentence(words(second)) && isCandidate(second) && Bylines.countWords(words(second)) >= 4 && next(second) >= 0
                && isSentence(words(next(second))) && !tellSame(words(first), words(second));
        return caption ? second : -1;
    }

    /** Two headlines of one story share their words; a caption and a headline hardly do. */
    private static boolean tellSame(String one, String other) {
        Set<String> stems = stems(one);
        Set<String> others = stems(other);
        int least = Math.max(1, Math.min(stems.size(), others.size()));
        stems.retainAll(others);
        return stems.size() * 3 > least;
    }

    private static Set<String> stems(String words) {
        return Tokenizer.tokens(words).stream().map(Token::normal).filter(word -> word.length() > 3)
                .map(word -> word.substring(0, Math.min(5, word.length()))).collect(Collectors.toCollection(HashSet::new));
    }

    private boolean isCandidate(int i) {
        String words = words(i);
        if (Bylines.countWords(words) > LONGEST || roles.length < 2) {
            return false;
        }
        boolean parted = i + 1 < roles.length && lines.get(i + 1).block() != lines.get(i).block();
        return !isSentence(words) || isTitleCase(words) || parted && words.length() <= LONGEST_SENTENCE && words.indexOf(". ") < 0;
    }

    private int next(int i) {
        for (int j = i + 1; j < Math.min(TOP, roles.length); j++) {
            boolean aside = roles[j] != Role.BODY || Bylines.isByline(words(j), false) || Bylines.isDateLine(words(j));
            if (!aside) {
                return j;
            }
        }
        return -1;
    }

    private String words(int i) {
        return lines.get(i).words();
    }

    private static boolean isSentence(String words) {
        int end = words.length() - (words.isEmpty() || "\"”」』".indexOf(words.charAt(words.length() - 1)) < 0 ? 0 : 1);
        return end > 0 && ".。۔।".indexOf(words.charAt(end - 1)) >= 0;
    }

    private static boolean isTitleCase(String words) {
        String[] all = words.split("\\s+");
        int large = 0;
        int counted = 0;
        for (String word : all) {
            int sign = word.codePointAt(0);
            if (word.length() > 3 && Character.isLetter(sign)) {
                counted++;
                large += Character.isUpperCase(sign) ? 1 : 0;
            }
        }
        return counted > 2 && large * 10 >= counted * 8;
    }

    private static boolean isAllCapitals(String words) {
        return words.chars().anyMatch(Character::isUpperCase) && words.chars().noneMatch(Character::isLowerCase);
    }
}
