package org.retold.core.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What of a word's or a sign's spelling counts in a comparison. Equal forms differ at most in case, glyphs of quotation marks
 * and dashes (single and double marks are equal), the encoding of accents and ligatures, invisible characters, vowel points and
 * Arabic letters that keyboards mix up, dots in an acronym ("U.S.", "US") and separators
 * of thousands ("1,900", "1900"). A form of a form is the form itself.
 */
public final class NormalForm {

    private static final Pattern ACRONYM = Pattern.compile("(?:\\p{L}\\.)+\\p{L}?\\.?(?=$|[-'])");
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)[,\\h](?=\\d{3}(?!\\d))");

    private NormalForm() {
    }

    public static String of(String surface) {
        if (isPlain(surface)) {
            return surface.toLowerCase(Locale.ROOT);
        }
        String folded = oneSign(Normalizer.normalize(sameGlyphs(surface), Normalizer.Form.NFKC))
                .toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        String composed = Normalizer.normalize(folded, Normalizer.Form.NFKC);
        if (composed.isEmpty()) {
            return surface;
        }
        return Character.isLetter(composed.codePointAt(0)) ? withoutAcronymDots(composed)
                : THOUSANDS.matcher(composed).replaceAll("");
    }

    /** @param sign any code point; quotation marks, apostrophes and dashes are mapped to one glyph of each, others kept */
    static int glyph(int sign) {
        return switch (sign) {
            case '‘', '’', '‚', '‛', 'ʼ', '`', '´', '‹', '›', '′' -> '\'';
            case '“', '”', '„', '‟', '«', '»', '″', '「', '」', '『', '』' -> '"';
            case '‐', '‑', '‒', '–', '—', '―', '−', '﹘', '－' -> '-';
            case 'ك' -> 'ک';
            case 'ي', 'ى' -> 'ی';
            case '״' -> '"';
            case '׳' -> '\'';
            default -> sign;
        };
    }

    private static boolean isPlain(String surface) {
        for (int i = 0; i < surface.length(); i++) {
            char c = surface.charAt(i);
            if (c < 'A' || c > 'z' || c > 'Z' && c < 'a') {
                return false;
            }
        }
        return true;
    }

    private static String sameGlyphs(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().filter(sign -> !isInvisible(sign)).map(NormalForm::glyph).forEach(out::appendCodePoint);
        return out.toString();
    }

    private static String oneSign(String text) {
        if (isRunOf(text, '\'') || isRunOf(text, '"')) {
            return "\"";
        }
        return isRunOf(text, '-') ? "-" : text;
    }

    private static boolean isInvisible(int sign) {
        return Character.getType(sign) == Character.FORMAT || sign >= 0xFE00 && sign <= 0xFE0F || isPointing(sign);
    }

    /** Vowel signs that Arabic and Hebrew may leave out, and the stroke that only makes an Arabic word longer. */
    private static boolean isPointing(int sign) {
        return sign == 'ـ' || sign >= 0x064B && sign <= 0x0652 || sign == 0x0670 || sign >= 0x0591 && sign <= 0x05BD || sign >= 0x05BF && sign <= 0x05C7;
    }

    private static boolean isRunOf(CharSequence text, char sign) {
        return !text.isEmpty() && text.chars().allMatch(c -> c == sign);
    }

    private static String withoutAcronymDots(String word) {
        if (word.indexOf('.') < 0) {
            return word;
        }
        var dotted = ACRONYM.matcher(word);
        return dotted.lookingAt() ? dotted.group().replace(".", "") + word.substring(dotted.end()) : word;
    }
}
