package org.retold.core.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "PARIS, Feb 11 (Agency) -" in front of the first sentence. */
final class Datelines {

    private static final int FAR = 110;
    private static final String CAPITALS = "\\p{Lu}[\\p{Lu}\\p{M}.'’/-]{2,}+(?:[ /]++(?:\\p{Lu}[\\p{Lu}\\p{M}.'’/-]*+|am|an|der|de|la|upon|sur))*";
    private static final String PLACE = "\\p{Lu}[\\p{L}\\p{M}.'’/-]+(?: (?:\\p{Lu}[\\p{L}\\p{M}.'’/-]+|am|an|der|de|la|upon|sur)){0,3}";
    private static final String REGION = "(?:, (?:\\p{Lu}[\\p{L}.]+)(?: \\p{Lu}[\\p{L}.]+)?)?";
    private static final String DATE = "(?:,? (?:\\p{Lu}\\p{L}+day,? )?(?:\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}|\\d{1,2}\\.? \\p{Lu}\\p{L}{2,8}\\.?)(?:,? \\d{4})?)";
    private static final String AGENCY = "(?:\\s?(?:\\([^()\\s]{2,20}(?: [^()\\s]{1,20}){0,2}\\)|/[^/]{2,24}/))";
    private static final String DASH = "(?:\\s*(?:--|[–—―])\\s*|\\s+-\\s+|\\s*\\)\\s?-\\s+)";
    private static final Pattern DATELINE = Pattern.compile("(?u)^(?:"
            + CAPITALS + REGION + DATE + "?" + AGENCY + "?" + DASH
            + "|" + CAPITALS + REGION + DATE + "?" + AGENCY + "[.:]?\\s+"
            + "|" + CAPITALS + REGION + DATE + "?:\\s+"
            + "|" + PLACE + REGION + "(?:" + DATE + AGENCY + "?|" + AGENCY + ")" + DASH
            + "|" + PLACE + REGION + DATE + "?\\s?\\([a-z]{2,6}(?:/[a-z]{2,6})?\\)\\s?[:.]\\s+"
            + "|(?:" + DATE.replaceFirst(",\\? ", "") + ")?" + AGENCY + DASH
            + ")(?=[\\p{Lu}\\p{N}\"“‘'«„$€£¿¡])");

    private Datelines() {
    }

    /** How much of the paragraph is the dateline, without the space behind it; 0 if it has none. */
    static int length(String paragraph) {
        Matcher dateline = DATELINE.matcher(paragraph.substring(0, Math.min(FAR, paragraph.length())));
        return dateline.find() ? dateline.group().stripTrailing().length() : 0;
    }
}
