package org.retold.core.difference.figure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.retold.core.difference.figure.Figure.Bound;
import org.retold.core.difference.figure.Figure.Kind;
import org.retold.core.difference.words.Word;
import org.retold.core.difference.words.WordList;
import org.retold.core.difference.words.Words;
import org.retold.core.text.Span;

/** Finds the figures of one passage, from left to right, none overlapping another. */
final class FigureReader {

    private static final Map<String, double[]> VAGUE = Map.of("dozens", new double[] {24, 99}, "scores", new double[] {40, 99},
            "hundreds", new double[] {200, 999}, "thousands", new double[] {2000, 9999}, "millions", new double[] {2e6, 9e6});
    private static final Map<Character, String> CURRENCY_SIGNS = Map.of('$', "dollar", '€', "euro", '£', "pound", '¥', "yen");

    /** Words that say when; that two counts are both of last year does not make them of the same. */
    private static final Set<String> OF_TIME = WordList.of("last next past ago year years month months week weeks day days decade decades yesterday today tomorrow");

    private static final double YEAR = 365.25;
    private static final int OLDEST = 110;
    private static final int HEAD_REACH = 4;
    private static final int NEAR = 6;
    private static final int REACH = 8;

    private final String text;
    private final List<Word> words;
    private final List<Figure> found = new ArrayList<>();

    private FigureReader(String text, List<Word> words) {
        this.text = text;
        this.words = words;
    }

    static List<Figure> read(String text, Span passage) {
        FigureReader reader = new FigureReader(text, Words.of(text, passage));
        int at = 0;
        while (at < reader.words.size()) {
            at = Math.max(at + 1, reader.readAt(at));
        }
        return List.copyOf(reader.found);
    }

    /** The index after what was read, or {@code at} where no figure begins. */
    private int readAt(int at) {
        Optional<Calendar.Reading> date = Calendar.at(words, at, text);
        if (date.isPresent()) {
            Calendar.Reading read = date.get();
            Hedge hedge = read.kind() == Kind.CLOCK ? Hedge.beforeTime(words, at, text) : new Hedge(at, Bound.NONE);
            add(hedge.start(), read.end(), read.kind(), read.value(), read.other(), 0, hedge.bound(), Set.of());
            return read.end();
        }
        if (isSlashed(at)) {
            return at + 2;
        }
        int ratio = ratio(at);
        return ratio > at ? ratio : quantity(at);
    }

    /** "9/11", "24/7": a name, or a date of unknown order. */
    private boolean isSlashed(int at) {
        return at + 1 < words.size() && words.get(at).isNumber() && words.get(at + 1).isNumber() && gap(at + 1).equals("/");
    }

    private int ratio(int at) {
        Optional<Ratios.Reading> read = Ratios.at(words, at, text);
        if (read.isEmpty()) {
            return at;
        }
        int end = read.get().end();
        Hedge hedge = Hedge.before(words, at, text);
        add(hedge.start(), end, read.get().kind(), read.get().value(), read.get().value(), read.get().grain(), hedge.bound(), Set.of());
        return end;
    }

    private int quantity(int at) {
        int ofMany = manyOf(at);
        if (ofMany > at) {
            return ofMany;
        }
        int withHalf = Math.max(unitAndAHalf(at), halfOfUnit(at));
        if (withHalf > at) {
            return withHalf;
        }
        int several = severalOf(at);
        if (several > at) {
            return several;
        }
        double[] range = VAGUE.get(words.get(at).lower());
        if (range != null) {
            Set<String> things = thingsAfter(at + 1);
            if (!things.isEmpty()) {
                add(at, at + 1, Kind.COUNT, range[0], range[1], 0, Bound.ABOUT, things);
            }
            return at + 1;
        }
        Optional<Numeral> first = Numeral.at(words, at, text);
        if (first.isEmpty() || Double.isNaN(first.get().value())) {
            return at;
        }
        Numeral low = first.get().andAHalf(words);
        Numeral high = secondOfRange(at, low).orElse(low);
        return high.value() >= low.value() ? measured(at, low, high) : measured(at, low, low);
    }

    /** "Tens of thousands", "hundreds of thousands". */
    private int manyOf(int at) {
        double times = switch (words.get(at).lower()) {
            case "tens" -> 10;
            case "hundreds" -> 100;
            default -> 0;
        };
        boolean many = times > 0 && at + 2 < words.size() && words.get(at + 1).lower().equals("of") && VAGUE.containsKey(words.get(at + 2).lower());
        Set<String> things = many ? thingsAfter(at + 3) : Set.of();
        if (things.isEmpty()) {
            return at;
        }
        double scale = VAGUE.get(words.get(at + 2).lower())[0] / 2;
        add(at, at + 3, Kind.COUNT, 2 * times * scale, 10 * times * scale - 1, 0, Bound.ABOUT, things);
        return at + 3;
    }

    /** "Several dozen", "a few hundred": as vague as "dozens". */
    private int severalOf(int at) {
        boolean several = words.get(at).lower().matches("several|few") && at + 1 < words.size();
        double[] range = several ? VAGUE.get(words.get(at + 1).lower() + "s") : null;
        Set<String> things = range == null ? Set.of() : thingsAfter(at + 2);
        if (things.isEmpty()) {
            return at;
        }
        add(at, at + 2, Kind.COUNT, range[0], range[1], 0, Bound.ABOUT, things);
        return at + 2;
    }

    /** "A day and a half"; "a day" alone is mostly a rate. */
    private int unitAndAHalf(int at) {
        boolean article = words.get(at).lower().matches("an?|one") && at + 1 < words.size();
        Unit unit = article ? Unit.named(words.get(at + 1).lower()) : null;
        if (unit == null || unit.kind() != Kind.DURATION || new Numeral(at + 2, 1, 1).andAHalf(words).end() == at + 2) {
            return at;
        }
        Hedge hedge = Hedge.before(words, at, text);
        add(hedge.start(), at + 5, Kind.DURATION, 1.5 * unit.factor(), 1.5 * unit.factor(), .5 * unit.factor(), hedge.bound(), Set.of());
        return at + 5;
    }

    /** "Half an hour", "half a mile", "half a cent"; "a fortnight". */
    private int halfOfUnit(int at) {
        boolean half = words.get(at).lower().equals("half");
        int article = half ? at + 1 : at;
        Unit unit = article + 1 < words.size() && words.get(article).lower().matches("an?") ? Unit.named(words.get(article + 1).lower()) : null;
        if (unit == null || !half && !words.get(article + 1).lower().equals("fortnight")) {
            return at;
        }
        Hedge hedge = Hedge.before(words, at, text);
        double value = (half ? .5 : 1) * unit.factor();
        add(hedge.start(), article + 2, unit.kind(), value, value, value, hedge.bound(), unit.kind() == Kind.MONEY ? Set.of(unit.name()) : Set.of());
        return article + 2;
    }

    private Optional<Numeral> secondOfRange(int at, Numeral low) {
        if (low.end() >= words.size()) {
            return Optional.empty();
        }
        String between = gap(low.end());
        boolean dash = between.matches("\\s?[-–—]\\s?") && words.get(low.end()).isNumber();
        boolean to = words.get(low.end()).lower().equals("to") && between.isBlank() && low.end() + 1 < words.size();
        boolean and = words.get(low.end()).lower().equals("and") && at > 0 && words.get(at - 1).lower().equals("between")
                && low.end() + 1 < words.size();
        int next = dash ? low.end() : low.end() + 1;
        return dash || to || and ? Numeral.at(words, next, text).filter(high -> high.value() > low.value()) : Optional.empty();
    }

    private int measured(int at, Numeral low, Numeral high) {
        int end = high.end();
        Hedge hedge = Hedge.before(words, at, text);
        String sign = CURRENCY_SIGNS.get(signBefore(words.get(at).span().start()));
        Measure measure = sign != null ? new Measure(Unit.named(sign), end, end) : measureAfter(end);
        double factor = 1;
        Kind kind = Kind.COUNT;
        Set<String> things;
        int last = end;
        if (measure != null) {
            factor = measure.unit().factor();
            kind = isAge(measure) ? Kind.AGE : measure.unit().kind();
            things = kind == Kind.MONEY ? Set.of(measure.unit().name()) : Set.of();
            last = measure.end();
            if (kind == Kind.TEMPERATURE && last < words.size() && words.get(last).lower().matches("fahrenheit|f")) {
                add(hedge.start(), last, kind, Unit.celsius(low.value()), Unit.celsius(high.value()), high.grain() * 5 / 9, hedge.bound(), things);
                return last;
            }
        } else {
            things = thingsAfter(end);
            if (isAgeAt(at, low)) {
                add(at, end, Kind.AGE, low.value() * YEAR, low.value() * YEAR, YEAR, Bound.NONE, Set.of());
                return end;
            }
            if (Sources.areCounted(words, at, end)) {
                return end;
            }
            kind = isYear(at, low, things.isEmpty()) ? Kind.YEAR : Kind.COUNT;
            last = kind == Kind.COUNT ? withThing(end) : end;
        }
        boolean scaledLike = high.value() >= 1e6 && low.value() < 1000 && low != high;
        double lowest = scaledLike ? low.value() * scaleOf(high.value()) : low.value();
        add(hedge.start(), last, kind, lowest * factor, high.value() * factor, high.grain() * factor, hedge.bound(), things);
        return last;
    }

    private static double scaleOf(double value) {
        return value >= 1e9 ? 1e9 : 1e6;
    }

    private boolean isYear(int at, Numeral number, boolean alone) {
        return words.get(at).surface().matches(alone ? "(1[5-9]|20)\\d\\d" : "(19|20)\\d\\d") && number.end() == at + 1;
    }

    private boolean isAge(Measure measure) {
        int end = measure.end();
        return measure.unit().name().equals("year") && (end < words.size() && words.get(end).lower().equals("old")
                || end + 1 < words.size() && words.get(end).lower().equals("of") && words.get(end + 1).lower().equals("age"));
    }

    /** "aged 14"; "Ann Orr, 48,". */
    private boolean isAgeAt(int at, Numeral number) {
        if (number.end() != at + 1 || at == 0 || number.value() > OLDEST) {
            return false;
        }
        String before = gap(at);
        int stop = words.get(at).span().end();
        boolean apposed = words.get(at).isNumber() && words.get(at - 1).isCapitalised() && !Calendar.isMonth(words.get(at - 1)) && before.equals(", ")
                && stop < text.length() && ",.".indexOf(text.charAt(stop)) >= 0;
        return words.get(at - 1).lower().equals("aged") || apposed;
    }

    private char signBefore(int offset) {
        return offset > 0 ? text.charAt(offset - 1) : ' ';
    }

    private record Measure(Unit unit, int first, int end) {
    }

    private Measure measureAfter(int end) {
        int offset = words.get(end - 1).span().end();
        if (offset < text.length() && text.charAt(offset) == '%') {
            return new Measure(Unit.named("percent"), end, end);
        }
        if (end >= words.size() || !gap(end).matches("[\\s-]{0,2}|\\s?")) {
            return null;
        }
        if (words.get(end).lower().equals("metric") && end + 1 < words.size()) {
            return measureAfter(end + 1);
        }
        String word = words.get(end).lower();
        boolean two = end + 1 < words.size();
        if (word.equals("per") && two && words.get(end + 1).lower().equals("cent")) {
            return new Measure(Unit.named("percent"), end, end + 2);
        }
        if (word.equals("square") && two && Unit.named(words.get(end + 1).lower()) != null) {
            return new Measure(Unit.squared(Unit.named(words.get(end + 1).lower())), end, end + 2);
        }
        boolean ofCountry = words.get(end).isCapitalised() && two && Unit.named(words.get(end + 1).lower()) != null
                && Unit.named(words.get(end + 1).lower()).kind() == Kind.MONEY;
        if (ofCountry && Unit.named(word) == null) {
            return new Measure(Unit.named(words.get(end + 1).lower()), end, end + 2);
        }
        if (Unit.named(word) == null) {
            return null;
        }
        if (word.equals("km") && two && words.get(end + 1).lower().equals("h") && gap(end + 1).equals("/")) {
            return new Measure(Unit.named("kmh"), end, end + 2);
        }
        boolean speed = Unit.named(word).kind() == Kind.LENGTH && end + 2 < words.size()
                && Set.of("per", "an").contains(words.get(end + 1).lower()) && words.get(end + 2).lower().equals("hour");
        return speed ? new Measure(new Unit(Kind.SPEED, Unit.named(word).factor() / 1000, "kmh"), end, end + 3)
                : new Measure(Unit.named(word), end, end + 1);
    }

    /** Stems of what is counted: up to three words after the number, as long as nothing parts them. */
    private Set<String> thingsAfter(int end) {
        List<String> things = new ArrayList<>();
        for (int i = end; i < Math.min(words.size(), end + 4) && gap(i).matches("[\\s-]{0,2}"); i++) {
            Word word = words.get(i);
            if (word.lower().equals("of") && i == end || word.lower().matches("other|more|such|the|different")) {
                continue;
            }
            if (!word.isContent() || word.isNumber() || Calendar.isMonth(word)) {
                break;
            }
            things.add(Things.even(word.stem()));
        }
        return Set.copyOf(things);
    }

    private int withThing(int end) {
        boolean follows = end < words.size() && gap(end).matches("[\\s-]") && words.get(end).isContent() && !words.get(end).isNumber()
                && !Calendar.isMonth(words.get(end));
        return follows ? end + 1 : end;
    }

    private String gap(int index) {
        return text.substring(words.get(index - 1).span().end(), words.get(index).span().start());
    }

    /** "Five people, not two": the two is nobody's figure here. */
    private boolean isCorrected(int from) {
        return from > 0 && words.get(from - 1).lower().equals("not");
    }

    private void add(int from, int end, Kind kind, double low, double high, double grain, Bound bound, Set<String> things) {
        if (isCorrected(from)) {
            return;
        }
        int start = words.get(from).span().start();
        boolean sign = CURRENCY_SIGNS.containsKey(signBefore(start));
        int stop = words.get(end - 1).span().end();
        stop += kind == Kind.SHARE && stop < text.length() && text.charAt(stop) == '%' ? 1 : 0;
        found.add(new Figure(new Span(sign ? start - 1 : start, stop), kind, low, high, grain, bound, things,
                Fate.nearest(words, from, end), from == 0 ? "" : words.get(from - 1).lower(), heads(from, end),
                contentAround(from, end, NEAR, kind, false), contentAround(from, end, REACH, kind, true)));
    }

    /** "A storm in 2019", "the 2019 storm", "a debate that lasted 17 hours", "17 hours of debate". */
    private Set<String> heads(int from, int end) {
        Set<String> heads = new HashSet<>();
        for (int i = from - 1; i >= Math.max(0, from - HEAD_REACH) && heads.size() < 2 && !gap(i + 1).matches(".*[;:.?!—–()].*"); i--) {
            addHead(heads, i);
        }
        int after = end < words.size() && words.get(end).lower().equals("of") ? end + 1 : end;
        if (after < words.size() && gap(after).isBlank() || after < words.size() && gap(after).equals("-")) {
            addHead(heads, after);
        }
        return heads;
    }

    private void addHead(Set<String> heads, int at) {
        Word word = words.get(at);
        if (word.isContent() && !word.isNumber() && !word.isCapitalised() && !OF_TIME.contains(word.lower()) && !word.lower().matches("since|until|till|ago")) {
            heads.add(word.stem());
        }
    }

    private Set<String> contentAround(int from, int end, int reach, Kind kind, boolean withNames) {
        Set<String> context = new HashSet<>();
        for (int i = Math.max(0, from - reach); i < Math.min(words.size(), end + reach); i++) {
            if ((i < from || i >= end) && words.get(i).isContent() && !words.get(i).isNumber()
                    && !(kind == Kind.COUNT && OF_TIME.contains(words.get(i).lower()))
                    && (withNames || !words.get(i).isCapitalised())) {
                context.add(words.get(i).stem());
            }
        }
        return context;
    }
}
