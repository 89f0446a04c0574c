package org.retold.core.difference.figure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.retold.core.difference.figure.Figure.Kind;
import org.retold.core.difference.words.Word;

/** Dates (as month · 100 + day), weekdays (1 to 7) and times of the day (minutes since midnight). */
final class Calendar {

    private static final Map<String, Integer> MONTHS = numbered(
            "january february march april may june july august september october november december");
    private static final Map<String, Integer> SHORT_MONTHS = numbered("jan feb mar apr may jun jul aug sep oct nov dec");
    private static final int SEPTEMBER = 9;
    private static final int HALF_A_DAY = 720;
    private static final Map<String, Integer> HOURS = numbered("one two three four five six seven eight nine ten eleven twelve");
    private static final Map<String, Integer> WEEKDAYS = numbered("monday tuesday wednesday thursday friday saturday sunday");

    private Calendar() {
    }

    /** @param other the other time that may be meant, half a day later; else the value again */
    record Reading(int end, Kind kind, double value, double other) {

        Reading(int end, Kind kind, double value) {
            this(end, kind, value, value);
        }
    }

    static Optional<Reading> at(List<Word> words, int at, String text) {
        Word word = words.get(at);
        if (isWeekday(word)) {
            return Optional.of(new Reading(at + 1, Kind.WEEKDAY, WEEKDAYS.get(word.lower())));
        }
        if (isMonth(word) && at + 1 < words.size()) {
            int day = day(words.get(at + 1));
            return day > 0 && gap(words, at + 1, text).length() <= 2 ? Optional.of(date(words, at + 2, month(word), day)) : monthAlone(words, at);
        }
        if (isMonth(word)) {
            return monthAlone(words, at);
        }
        int day = day(word);
        if (day > 0) {
            int next = afterDay(words, at);
            if (next < words.size() && isMonth(words.get(next)) && !(next + 1 < words.size() && day(words.get(next + 1)) > 0)) {
                return Optional.of(date(words, next + 1, month(words.get(next)), day));
            }
        }
        return clock(words, at, text);
    }

    private static Optional<Reading> monthAlone(List<Word> words, int at) {
        boolean ofTime = at > 0 && words.get(at - 1).lower().matches("in|since|until|by|last|this|next|early|late|mid|from|of");
        return ofTime ? Optional.of(new Reading(at + 1, Kind.MONTH, month(words.get(at)))) : Optional.empty();
    }

    private static Reading date(List<Word> words, int end, int month, int day) {
        boolean ordinal = end < words.size() && words.get(end).lower().matches("st|nd|rd|th");
        return new Reading(ordinal ? end + 1 : end, Kind.DATE, month * 100 + day);
    }

    private static int afterDay(List<Word> words, int at) {
        int next = at + 1;
        if (next < words.size() && words.get(next).lower().matches("st|nd|rd|th")) {
            next++;
        }
        return next < words.size() && words.get(next).lower().equals("of") ? next + 1 : next;
    }

    private static Optional<Reading> clock(List<Word> words, int at, String text) {
        String word = words.get(at).lower();
        if (word.equals("noon") || word.equals("midday") || word.equals("midnight")) {
            return Optional.of(new Reading(at + 1, Kind.CLOCK, word.equals("midnight") ? 0 : 720));
        }
        if (!words.get(at).isNumber()) {
            return partOfHour(words, at).or(() -> hourInWords(words.get(at)) > 0 ? time(words, at + 1, hourInWords(words.get(at)), 0, false) : Optional.empty());
        }
        int hour = word.matches("\\d{1,2}") ? Integer.parseInt(word) : -1;
        int minute = 0;
        int end = at + 1;
        if (word.matches("\\d{1,2}\\.[0-5]\\d")) {
            hour = Integer.parseInt(word.substring(0, word.indexOf('.')));
            minute = Integer.parseInt(word.substring(word.indexOf('.') + 1));
        } else if (end < words.size() && gap(words, end, text).equals(":") && words.get(end).lower().matches("[0-5]\\d")) {
            minute = Integer.parseInt(words.get(end).lower());
            end++;
        }
        return hour < 0 || hour >= 24 ? Optional.empty() : time(words, end, hour, minute, end == at + 2 && hour > 0 && word.charAt(0) != '0');
    }

    /** "Half past six", "a quarter to seven". */
    private static Optional<Reading> partOfHour(List<Word> words, int at) {
        if (at + 2 >= words.size()) {
            return Optional.empty();
        }
        int minutes = switch (words.get(at).lower() + " " + words.get(at + 1).lower()) {
            case "half past" -> 30;
            case "quarter past" -> 15;
            case "quarter to" -> -15;
            default -> 0;
        };
        int hour = hourInWords(words.get(at + 2));
        return minutes == 0 || hour == 0 ? Optional.empty() : time(words, at + 3, hour - (minutes < 0 ? 1 : 0), (60 + minutes) % 60, true);
    }

    /** The time with what says which half of the day is meant; without that it may be either where {@code clear} says it is a time at all. */
    private static Optional<Reading> time(List<Word> words, int at, int hour, int minute, boolean clear) {
        int end = at;
        boolean oclock = end < words.size() && words.get(end).lower().replace(".", "").matches("oclock|o'clock");
        end += oclock ? 1 : 0;
        String half = end < words.size() ? words.get(end).lower().replace(".", "") : "";
        String part = end + 2 < words.size() && half.equals("in") && words.get(end + 1).lower().equals("the") ? words.get(end + 2).lower() : "";
        boolean morning = half.equals("am") || part.equals("morning");
        boolean evening = half.equals("pm") || part.equals("afternoon") || part.equals("evening");
        int twelve = hour % 12 * 60 + minute;
        if (hour <= 12 && (morning || evening)) {
            return Optional.of(new Reading(end + (part.isEmpty() ? 1 : 3), Kind.CLOCK, evening ? twelve + HALF_A_DAY : twelve));
        }
        boolean either = hour <= 12 && (clear || oclock && hour > 0);
        return either ? Optional.of(new Reading(end, Kind.CLOCK, twelve, twelve + HALF_A_DAY))
                : clear ? Optional.of(new Reading(end, Kind.CLOCK, hour * 60 + minute)) : Optional.empty();
    }

    private static int hourInWords(Word word) {
        int hour = HOURS.getOrDefault(word.lower(), word.lower().matches("\\d{1,2}") ? Integer.parseInt(word.lower()) : 0);
        return hour <= 12 ? hour : 0;
    }

    static boolean isWeekday(Word word) {
        return word.isCapitalised() && WEEKDAYS.containsKey(word.lower());
    }

    static boolean isMonth(Word word) {
        return word.isCapitalised() && (MONTHS.containsKey(word.lower()) || SHORT_MONTHS.containsKey(word.lower()) || word.lower().equals("sept"));
    }

    private static int month(Word word) {
        return MONTHS.getOrDefault(word.lower(), SHORT_MONTHS.getOrDefault(word.lower(), SEPTEMBER));
    }

    private static int day(Word word) {
        int day = word.lower().matches("\\d{1,2}") ? Integer.parseInt(word.lower()) : 0;
        return day <= 31 ? day : 0;
    }

    private static String gap(List<Word> words, int index, String text) {
        return text.substring(words.get(index - 1).span().end(), words.get(index).span().start());
    }

    private static Map<String, Integer> numbered(String names) {
        String[] all = names.split(" ");
        return IntStream.range(0, all.length).boxed().collect(Collectors.toMap(i -> all[i], i -> i + 1));
    }
}
