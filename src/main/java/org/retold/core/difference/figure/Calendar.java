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
    private static final Map<String, Integer> WEEKDAYS = numbered("monday tuesday wednesday thursday friday saturday sunday");

    private Calendar() {
    }

    record Reading(int end, Kind kind, double value) {
    }

    static Optional<Reading> at(List<Word> words, int at, String text) {
        Word word = words.get(at);
        if (word.isCapitalised() && WEEKDAYS.containsKey(word.lower())) {
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
            return Optional.empty();
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
        String half = end < words.size() ? words.get(end).lower().replace(".", "") : "";
        if (hour >= 1 && hour <= 12 && half.matches("am|pm|oclock|o'clock")) {
            return Optional.of(new Reading(end + 1, Kind.CLOCK, (half.equals("pm") ? hour % 12 + 12 : half.equals("am") ? hour % 12 : hour) * 60 + minute));
        }
        return end == at + 2 && hour >= 0 && hour < 24 ? Optional.of(new Reading(end, Kind.CLOCK, hour * 60 + minute)) : Optional.empty();
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
