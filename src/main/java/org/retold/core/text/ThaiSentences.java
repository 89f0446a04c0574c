package org.retold.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts Thai, Lao and Khmer as far as they can be cut: they end sentences with a space, but also put one beside names, numbers and
 * quotations and between clauses. A space parts two passages where both are long enough to be a sentence and nothing beside it
 * speaks against it; a word that begins a sentence speaks for it.
 */
final class ThaiSentences {

    private static final int LONG = 60;
    private static final int SHORT = 30;
    private static final Pattern SPACES = Pattern.compile("[ \\u00A0\\n]+");
    private static final Pattern BEGINS = Pattern.compile("(?:ทั้งนี้|นอกจากนี้|ขณะที่|ขณะเดียวกัน|ด้าน|อย่างไรก็ตาม|ส่วน|ต่อมา|ก่อนหน้านี้|สำหรับ|แต่|จากนั้น|นาย|นาง|ชาว|เจ้าหน้าที่|ตำรวจ)");
    private static final Pattern GOES_ON = Pattern.compile("(?:ๆ|ฯ|หลังจาก|เพราะ|เนื่องจาก|เพื่อ|โดย|จน|เมื่อ|และ|หรือ|ที่|ซึ่ง|ว่า|คือ|ได้แก่|เช่น|[^\\p{L}“\"‘'(])");
    private static final Pattern OPEN_END = Pattern.compile("(?:ว่า|คือ|ได้แก่|เช่น|และ|หรือ|นาย|นาง|นางสาว|เวลา|วันที่|[\\p{N},:(“‘]|[^\\p{L}\\p{M}”\"’')]) *$");

    private ThaiSentences() {
    }

    /** Where a passage ends before the paragraph does. */
    static List<Integer> ends(CharSequence text, Span paragraph) {
        List<Integer> ends = new ArrayList<>();
        int start = paragraph.start();
        Matcher space = SPACES.matcher(text).region(paragraph.start(), paragraph.end());
        while (space.find()) {
            boolean begins = BEGINS.matcher(text).region(space.end(), paragraph.end()).lookingAt();
            int least = begins ? SHORT : LONG;
            if (space.start() - start >= least && paragraph.end() - space.end() >= SHORT && !goesOn(text, start, space, paragraph.end())) {
                ends.add(space.start());
                start = space.end();
            }
        }
        return ends;
    }

    private static boolean goesOn(CharSequence text, int start, Matcher space, int limit) {
        return GOES_ON.matcher(text).region(space.end(), limit).lookingAt() || isLatin(text.charAt(space.end()))
                || isLatin(text.charAt(space.start() - 1)) || isQuoting(text, start, space.start())
                || OPEN_END.matcher(text).region(Math.max(start, space.start() - 12), space.start()).find();
    }

    private static boolean isLatin(char sign) {
        return Character.UnicodeScript.of(sign) == Character.UnicodeScript.LATIN;
    }

    private static boolean isQuoting(CharSequence text, int start, int end) {
        int open = 0;
        for (int i = start; i < end; i++) {
            char sign = text.charAt(i);
            open += sign == '“' || sign == '‘' || sign == '(' ? 1 : sign == '”' || sign == '’' || sign == ')' ? -1 : 0;
            open = sign == '"' ? 1 - open : open;
        }
        return open > 0;
    }
}
