package org.retold.core.difference.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.retold.core.difference.words.Word;
import org.retold.core.difference.words.Words;
import org.retold.core.text.Span;

/**
 * The names of one article, by capitalised runs. The first word of a sentence counts only where the article writes it with a
 * capital elsewhere too; a passage in title case has none. Not safe for use from several threads.
 */
public final class Names {

    private static final Set<String> INSIDE = Set.of("of", "the", "de", "del", "la", "van", "von", "der", "den", "al", "el", "bin", "ibn", "and", "for");
    private static final Set<String> NEVER = Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
            "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
            "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "several", "many", "most", "some", "both", "few",
            "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "i", "i'm", "i've", "i'll", "i'd");

    private final String text;
    private final List<Span> passages;
    private final Map<Integer, List<Name>> read = new HashMap<>();
    private final Set<String> capitalised = new HashSet<>();
    private final Set<String> small = new HashSet<>();
    private final Set<String> families = new HashSet<>();
    private final Map<String, Name> first = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    public Names(String text, List<Span> passages) {
        this.text = text;
        this.passages = List.copyOf(passages);
        for (Span passage : passages) {
            List<Word> words = Words.of(text, passage);
            for (int i = 1; i < words.size() && !isTitleCase(words); i++) {
                boolean startsSentence = text.substring(words.get(i - 1).span().end(), words.get(i).span().start()).matches("(?s).*[:?!\"“”‘«].*");
                if (!startsSentence) {
                    (words.get(i).isCapitalised() ? capitalised : small).add(words.get(i).lower());
                }
            }
        }
    }

    /** True where any passage has that word with a capital inside a sentence, or as part of a name. */
    boolean mentions(String lower) {
        return capitalised.contains(lower) || count(lower) > 0;
    }

    /** How many names have that word. */
    int count(String lower) {
        if (counts.isEmpty()) {
            for (int passage = 0; passage < passages.size(); passage++) {
                in(passage).forEach(name -> name.words().forEach(word -> counts.merge(word.lower(), 1, Integer::sum)));
            }
        }
        return counts.getOrDefault(lower, 0);
    }

    /** True where somebody is introduced by that family name: with a title, or with a first name. */
    public boolean introduces(String familyName) {
        if (families.isEmpty()) {
            for (int passage = 0; passage < passages.size(); passage++) {
                in(passage).stream().filter(name -> name.isWithTitle() || name.words().size() > 1).map(Name::key).forEach(families::add);
            }
        }
        return families.contains(familyName);
    }

    /** The first place of each name. */
    List<Name> distinct() {
        return List.copyOf(first().values());
    }

    private Map<String, Name> first() {
        if (first.isEmpty()) {
            for (int passage = 0; passage < passages.size(); passage++) {
                in(passage).forEach(name -> first.putIfAbsent(name.normal(), name));
            }
        }
        return first;
    }

    /** Where the article has that name first. */
    Optional<Name> named(String normal) {
        return Optional.ofNullable(first().get(normal));
    }

    /** Where the article first gives the first name too; else the name itself. */
    public Name inFull(Name name) {
        return name.words().size() > 1 ? name : first().values().stream()
                .filter(other -> other.words().size() > 1 && other.key().equals(name.key())).findFirst().orElse(name);
    }

    public List<Name> in(int passage) {
        return read.computeIfAbsent(passage, index -> inPassage(Words.of(text, passages.get(index))));
    }

    public List<Name> in(List<Integer> several) {
        List<Name> names = new ArrayList<>();
        several.forEach(passage -> names.addAll(in(passage)));
        return names;
    }

    /** The names of a stretch of text, wherever it begins. */
    public List<Name> within(Span span) {
        return find(Words.of(text, span));
    }

    static boolean isTitleCase(List<Word> words) {
        List<Word> content = words.stream().filter(word -> word.isContent() && !word.isNumber()).toList();
        boolean says = words.stream().anyMatch(word -> word.lower().equals("said") && !word.isCapitalised());
        return !says && content.size() > 3 && content.stream().filter(Word::isCapitalised).count() >= .9 * content.size();
    }

    private List<Name> inPassage(List<Word> words) {
        return isTitleCase(words) ? List.of() : find(words);
    }

    private List<Name> find(List<Word> words) {
        List<Name> names = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int end = endOfRun(words, at);
            if (end > at) {
                add(names, words, at, end);
                at = end;
            } else {
                at++;
            }
        }
        return List.copyOf(names);
    }

    private int endOfRun(List<Word> words, int at) {
        if (!belongs(words, at)) {
            return at;
        }
        int end = at + 1;
        while (end < words.size() && joined(words, end)) {
            if (belongs(words, end)) {
                end++;
            } else if (INSIDE.contains(words.get(end).lower()) && end + 1 < words.size() && joined(words, end + 1) && belongs(words, end + 1)
                    && !words.get(end).lower().equals("and")) {
                end += 2;
            } else {
                break;
            }
        }
        return end;
    }

    private boolean belongs(List<Word> words, int at) {
        Word word = words.get(at);
        if (!word.isCapitalised() || NEVER.contains(word.lower()) || word.isNumber()) {
            return false;
        }
        boolean first = at == 0 || text.substring(words.get(at - 1).span().end(), word.span().start()).matches("(?s).*[:?!\"“”‘«].*");
        if (!first) {
            return word.isContent() || at + 1 < words.size() && words.get(at + 1).isCapitalised() && !word.lower().matches("the|a|an|in|at|on");
        }
        boolean known = capitalised.contains(word.lower()) && !small.contains(word.lower());
        boolean runs = at + 1 < words.size() && joined(words, at + 1) && words.get(at + 1).isCapitalised();
        return word.isContent() && (known || runs && (!small.contains(word.lower()) || Roles.belongsToOne(word)));
    }

    private boolean joined(List<Word> words, int at) {
        return text.substring(words.get(at - 1).span().end(), words.get(at).span().start()).matches("[\\s\\-.]{1,2}");
    }

    private static void add(List<Name> names, List<Word> words, int from, int end) {
        int start = from;
        for (int i = from; i < end - 1; i++) {
            if (Roles.isOne(words.get(i)) && !Roles.namesBody(words.get(i), words.get(i + 1))) {
                start = i + 1;
            }
        }
        if (start > from && words.get(start).lower().matches("of|for")) {
            start = Math.max(start + 2, end - 2);
        }
        if (start >= end) {
            start = from;
        }
        boolean ofOffice = start == from && from > 1 && end - from > 1 && words.get(from - 1).lower().equals("of") && Roles.isOne(words.get(from - 2));
        if (ofOffice) {
            names.add(new Name(words.subList(from - 2, Math.max(from + 1, end - 2)), words.subList(Math.max(from + 1, end - 2), end)));
            return;
        }
        int title = from;
        if (start == from && from > 0 && Roles.isOne(words.get(from - 1))) {
            title = from - 1;
        }
        while (title > 0 && title < start && !words.get(title - 1).isCapitalised() && Roles.belongsToOne(words.get(title - 1))) {
            title--;
        }
        names.add(new Name(words.subList(title, start), words.subList(start, end)));
    }
}
