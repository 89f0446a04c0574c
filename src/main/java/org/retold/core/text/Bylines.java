package org.retold.core.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who wrote it and when it was published, as lines of their own near the headline. */
final class Bylines {

    private static final String MONTH = "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|januar|februar|märz|mai|juni|juli|oktober|dezember"
            + "|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre"
            + "|يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر|ב?(?:ינואר|פברואר|מרץ|מרס|אפריל|מאי|יוני|יולי|אוגוסט|ספטמבר|אוקטובר|נובמבר|דצמבר)"
            + "|जनवरी|फ़?रवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर|अक्टूबर|नवंबर|दिसंबर|มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม"
            + "|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|januari|februari|maart|mei|augustus)\\.?";
    private static final String DAY = "(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\.?";
    private static final String CLOCK = "\\d{1,2}(?:[:.]\\d{2}(?::\\d{2})?)?(?: ?[ap]\\.?m\\.?\\b| ?uhr|h\\d{0,2}\\b)|\\d{1,2}:\\d{2}(?::\\d{2})?";
    private static final String FULL_DATE = "(?:" + DAY + ",? (?:the )?)?(?:\\d{1,2}(?:st|nd|rd|th|er|º)?\\.?(?: of| de)? " + MONTH + ",?(?: de)?(?: \\d{4})?|" + MONTH + " \\d{1,2}(?:st|nd|rd|th)?\\b(?:,? \\d{4})?"
            + "|\\d{4} ?年 ?\\d{1,2} ?月 ?\\d{1,2} ?日|\\d{4}-\\d{2}-\\d{2}(?:t[\\d:.z+-]+)?|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4})";
    private static final Pattern DATE = Pattern.compile("(?iu)\\b" + FULL_DATE + "(?:,? (?:at |um |à )?(?:" + CLOCK + "))?|\\b" + MONTH + " \\d{4}\\b|\\b(?:an?|\\d+) (?:minute|hour|day|week)s? ago\\b");
    private static final Pattern DATE_WORDS = Pattern.compile("(?iu)\\b(?:(?:first |last )?(?:published|updated|modified|posted|created|revised|edited|issued)|date|on|at|veröffentlicht|aktualisiert|publié|mis à jour|publicado|le|am|um|stand"
            + "|gmt|bst|utc|[ecmp][sd]?t|cest|local time|today|yesterday|min(?:ute)?s? read|" + DAY + ")\\b|\\b(?:" + CLOCK + ")|[^\\p{L}\\p{N}]+|\\b\\d+\\b");
    private static final Pattern BY = Pattern.compile("(?u)^(?:[Bb][Yy]|[Ww]ords(?: and pictures)? by|[Tt]ext(?: by)?:?|[Ss]tory by|[Ww]ritten by|[Rr]eported by|[Rr]eport by|[Pp]osted by|[Aa]uthor:|[Ff]rom(?= (?:our|[Oo]ur|\\p{Lu}\\p{L}+ \\p{Lu}\\p{L}+ in ))|Von|Par|Por|Di|Door|Av|Af"
            + "|VON|PAR|POR)\\s+(.+)$");
    private static final Pattern NAMES = Pattern.compile("(?u)(?:(?:\\p{Lu}[\\p{L}\\p{M}.'’-]*+|and|und|et|y|e|en|och|&|in|of|for|at|the|our|de|del|da|di|van|von|der|la|le|al|bin|with|@\\w+|[\\w.+-]+@[\\w.-]+|correspondent|reporter|editor|staff|writer"
            + "|political|health|business|economics|sports?|science|crime|local|chief|senior|environment|court|education|transport|special|own)[,|/•·–—;:()-]*+\\s*+){1,16}");
    private static final Pattern JOB = Pattern.compile("(?iu)^(?:[^.!?]{0,60}\\b)?(?:correspondents?|reporters?|staff(?: writers?)?|(?:political|business|health|sports?|news|city|science|economics|foreign|education|environment|diplomatic|managing|deputy|associate|culture) editor"
            + "|newsroom|news ?desk|editorial (?:team|board)|staff and agencies|agencies|wire (?:services?|reports?)|redaktion|rédaction|redacción)(?:(?:\\s?[,|•–—-]| in) ?[^.!?]{0,40})?$");
    /** In scripts without capitals: who wrote it is said, then come a few words or signs without an end of a sentence. */
    private static final Pattern BY_WITHOUT_CAPITALS = Pattern.compile("(?u)^(?:(?:بقلم|كتبت?|تقرير|مأخوذ عن|מאת|โดย|लेखक|संवाददाता|رپورٹ|نویسنده|گزارش)\\s*[:：]?\\s+[\\p{L}\\p{M}.'’\"״-]+(?:[\\s,،]+[\\p{L}\\p{M}.'’\"״-]+){0,5}"
            + "|(?:本报|本報|【)?(?:记者|記者|作者|撰文|撰稿|文)[】:：／/\\s]+[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\s、·・，]{2,24}|[\\p{IsHan}\\s、]{2,10}[ （(]?(?:记者|記者)[）)]?)$");
    private static final Pattern NAME_ALONE = Pattern.compile("(?u)\\p{Lu}[\\p{L}\\p{M}'’-]+(?: \\p{Lu}\\.)?(?: (?:de|van|von|der|al|bin|and|\\p{Lu}[\\p{L}\\p{M}'’-]+)){1,4}(?<!and)(?:,? (?:in|reports from) \\p{Lu}\\p{L}+)?");
    private static final Pattern REPORTS = Pattern.compile("(?u)(?:\\p{Lu}[\\p{L}'’-]+ ){2,4}reports?(?: (?:from|for|on) .{2,40})?\\.?");
    private static final int MOST_WORDS = 18;
    private static final int LONGEST = 160;

    private Bylines() {
    }

    /** @param alone true where a name without more may be taken for the author's */
    static boolean isByline(String line, boolean alone) {
        if (line.length() > LONGEST || countWords(line) > MOST_WORDS) {
            return false;
        }
        String undated = DATE.matcher(line).replaceAll(" ").strip();
        Matcher by = BY.matcher(undated);
        if (by.matches() && NAMES.matcher(by.group(1)).matches() && !line.endsWith(".")) {
            return true;
        }
        if (BY_WITHOUT_CAPITALS.matcher(undated).matches()) {
            return true;
        }
        boolean dated = undated.length() < line.length();
        return countWords(line) <= 12 && JOB.matcher(line).matches() && NAMES.matcher(undated.replaceAll("[\\p{N}:|•·–—,]+", " ").strip()).matches()
                || alone && (NAME_ALONE.matcher(line).matches() && countWords(line) <= 5 || REPORTS.matcher(line).matches())
                || dated && line.matches(".*[|•·–—].*") && NAMES.matcher(undated.replaceAll("[\\p{N}:|•·–—,-]+", " ").strip()).matches();
    }

    /** A date, with at most a label, a time and a few names beside it. */
    static boolean isDateLine(String line) {
        if (line.length() > LONGEST || countWords(line) > MOST_WORDS || !DATE.matcher(line).find()) {
            return false;
        }
        String rest = DATE_WORDS.matcher(DATE.matcher(line).replaceAll(" ")).replaceAll(" ").strip();
        return rest.isEmpty() || !line.endsWith(".") && countWords(rest) <= 4 && rest.chars().anyMatch(Character::isUpperCase) && NAMES.matcher(rest).matches();
    }

    static Optional<String> date(String line) {
        Matcher date = DATE.matcher(line);
        return date.find() ? Optional.of(date.group().strip()) : Optional.empty();
    }

    /** The author's names of a byline, without the date that may stand beside them. */
    static Optional<String> withoutDate(String line) {
        String names = DATE.matcher(line).replaceAll(" ").replaceAll("[\\s|•·–—,:-]+$", "").replaceAll("^[\\s|•·–—,:-]+", "");
        return Optional.of(names).filter(rest -> !rest.isBlank());
    }

    /** Two letters of a script without spaces count as a word. */
    static int countWords(String line) {
        int words = 0;
        int unspaced = 0;
        boolean inside = false;
        for (int i = 0; i < line.length(); i++) {
            char sign = line.charAt(i);
            boolean space = Tokenizer.isSpace(sign);
            words += !space && !inside ? 1 : 0;
            inside = !space;
            unspaced += WritingSystem.isUnspaced(sign) ? 1 : 0;
        }
        return words + unspaced / 2;
    }
}
