package org.retold.core.difference.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.retold.core.difference.name.NamePair.Change;
import org.retold.core.difference.words.Word;
import org.retold.core.difference.words.Words;
import org.retold.core.text.Span;

/**
 * Compares the names of linked passages. Two names conflict only where neither article knows the other's name at all, and the
 * two are spelt nearly alike, have a part or a title in common, or stand between the same words.
 */
public final class NameMatcher {

    private static final int WORDS_AROUND = 4;

    private static final Set<String> HONORIFICS = Set.of("mr", "mrs", "ms", "miss", "dr", "sir", "dame", "lord", "lady", "former");

    private final Names a;
    private final Names b;
    private final String textA;
    private final String textB;

    public NameMatcher(Names a, String textA, Names b, String textB) {
        this.a = a;
        this.b = b;
        this.textA = textA;
        this.textB = textB;
    }

    public List<NamePair> match(List<Integer> passagesA, List<Integer> passagesB) {
        List<Name> left = a.in(passagesA);
        List<Name> right = b.in(passagesB);
        List<NamePair> found = new ArrayList<>();
        for (Name one : left) {
            for (Name other : right) {
                if (isSamePersonOtherTitle(one, other) || isOtherSpelling(one, other)) {
                    found.add(new NamePair(one.span(), other.span(), Change.VARIANT, one.key() + "|" + other.key()));
                } else if (isConflict(one, other, left, right)) {
                    found.add(conflict(one, other));
                }
            }
        }
        return found;
    }

    /** Names of two words or more that are nearly alike, wherever they stand in the two articles, if neither knows the other's. */
    public List<NamePair> nearlyAlikeAnywhere() {
        List<NamePair> found = new ArrayList<>();
        List<Name> full = b.distinct().stream().filter(name -> name.words().size() > 1).toList();
        for (Name one : a.distinct()) {
            for (Name other : full) {
                if (other.words().size() == one.words().size() && isNearlyAlike(one, other) && areStrangers(one, other)
                        && !isOtherSpelling(one, other)) {
                    found.add(conflict(one, other));
                }
            }
        }
        return found;
    }

    /** A conflict that a third article shows: it has the name of the one side, which the other side does not know. */
    public Optional<NamePair> between(String normal, String otherNormal) {
        return a.named(normal).flatMap(one -> b.named(otherNormal).filter(other -> areStrangers(one, other)).map(other -> conflict(one, other)));
    }

    private static NamePair conflict(Name one, Name other) {
        return new NamePair(one.span(), other.span(), Change.CONFLICT, one.normal() + "|" + other.normal());
    }

    private static boolean isSamePersonOtherTitle(Name one, Name other) {
        Set<String> titles = titleStems(one);
        Set<String> others = titleStems(other);
        return one.key().equals(other.key()) && !titles.isEmpty() && !others.isEmpty() && !startWithOtherNames(one, other)
                && !titles.containsAll(others) && !others.containsAll(titles);
    }

    private static Set<String> titleStems(Name name) {
        return Words.stems(name.title().stream().filter(word -> !HONORIFICS.contains(word.lower())).toList()).stream()
                .map(stem -> stem.startsWith("chair") ? "chair" : stem).collect(Collectors.toSet());
    }

    /**
     * Short forms of a first name, and transliterations. A single letter changed in the name of a person, or in a name that an
     * article has but once, may as well be a mistake: that is none.
     */
    private boolean isOtherSpelling(Name one, Name other) {
        if (one.words().size() != other.words().size() || one.normal().equals(other.normal())) {
            return false;
        }
        boolean shortForm = one.words().size() > 1;
        boolean transliterated = true;
        for (int i = 0; i < one.words().size(); i++) {
            String x = one.words().get(i).lower();
            String y = other.words().get(i).lower();
            shortForm &= x.equals(y) || i == 0 && Spellings.areShortForms(x, y);
            transliterated &= Spellings.areTransliterations(x, y);
        }
        boolean wellSpread = Edits.between(one.normal(), other.normal()) >= 2
                || one.words().size() == 1 && !one.isWithTitle() && a.count(one.key()) > 1 && b.count(other.key()) > 1;
        return shortForm || transliterated && wellSpread;
    }

    private static boolean startWithOtherNames(Name one, Name other) {
        return one.words().size() > 1 && other.words().size() > 1 && !one.words().getFirst().lower().equals(other.words().getFirst().lower());
    }

    private boolean isConflict(Name one, Name other, List<Name> left, List<Name> right) {
        if (!areStrangers(one, other)) {
            return false;
        }
        if (isNearlyAlike(one, other) || isAlikeButForOneWord(one, other)) {
            return true;
        }
        boolean onlyStrangers = left.stream().filter(name -> isUnknown(name, other, b)).count() == 1
                && right.stream().filter(name -> isUnknown(name, one, a)).count() == 1;
        boolean sameTitle = one.isWithTitle() && other.isWithTitle() && titleStems(one).equals(titleStems(other));
        return sameTitle && shared(one, other) >= 2 || onlyStrangers && standsBetweenTheSame(one, other);
    }

    private boolean areStrangers(Name one, Name other) {
        return !one.isPartOf(other) && !other.isPartOf(one) && isUnknown(one, other, b) && isUnknown(other, one, a);
    }

    /** Word by word the same name of several words, but for one that is not merely inflected. */
    private static boolean isAlikeButForOneWord(Name one, Name other) {
        int differing = 0;
        for (int i = 0; i < one.words().size() && one.words().size() == other.words().size(); i++) {
            differing += Name.isForm(one.words().get(i), other.words().get(i)) ? 0 : 1;
        }
        return differing == 1 && one.words().size() > 1;
    }

    /** True where no word by which it differs from the other name is a name anywhere in that article. */
    private static boolean isUnknown(Name name, Name other, Names article) {
        return name.words().stream().filter(word -> other.words().stream().noneMatch(w -> w.lower().equals(word.lower())))
                .noneMatch(word -> article.mentions(word.lower()));
    }

    private static boolean isNearlyAlike(Name one, Name other) {
        List<Word> ones = new ArrayList<>(one.words());
        List<Word> others = new ArrayList<>(other.words());
        ones.removeIf(word -> other.words().stream().anyMatch(w -> w.lower().equals(word.lower())));
        others.removeIf(word -> one.words().stream().anyMatch(w -> w.lower().equals(word.lower())));
        if (ones.size() != 1 || others.size() != 1) {
            return false;
        }
        String x = ones.getFirst().lower();
        String y = others.getFirst().lower();
        int longer = Math.max(x.length(), y.length());
        boolean inflected = ones.getFirst().stem().equals(others.getFirst().stem()) || x.startsWith(y) || y.startsWith(x);
        return longer >= 5 && !inflected && x.charAt(0) == y.charAt(0) && Edits.between(x, y) <= (longer >= 8 ? 2 : 1)
                || longer >= 4 && !inflected && Edits.between(x, y) == 1 && one.words().size() > 1 && other.words().size() > 1;
    }

    private boolean standsBetweenTheSame(Name one, Name other) {
        List<String> before = around(textA, one.spanOfName(), true);
        List<String> after = around(textA, one.spanOfName(), false);
        List<String> otherBefore = around(textB, other.spanOfName(), true);
        List<String> otherAfter = around(textB, other.spanOfName(), false);
        int same = sameFrom(before.reversed(), otherBefore.reversed()) + sameFrom(after, otherAfter);
        return same >= 3 || same >= 1 && shared(one, other) >= 3;
    }

    private static int sameFrom(List<String> one, List<String> other) {
        int same = 0;
        while (same < Math.min(one.size(), other.size()) && one.get(same).equals(other.get(same))) {
            same++;
        }
        return same;
    }

    private int shared(Name one, Name other) {
        Set<String> near = new HashSet<>(around(textA, one.spanOfName(), true));
        near.addAll(around(textA, one.spanOfName(), false));
        Set<String> otherNear = new HashSet<>(around(textB, other.spanOfName(), true));
        otherNear.addAll(around(textB, other.spanOfName(), false));
        near.retainAll(otherNear);
        near.removeIf(stem -> stem.length() < 4);
        return near.size();
    }

    /** The stems right before or after, in the order of the text, within the line. */
    private static List<String> around(String text, Span span, boolean before) {
        int from = before ? Math.max(text.lastIndexOf('\n', span.start()) + 1, span.start() - 80) : span.end();
        int lineEnd = text.indexOf('\n', span.end());
        int to = before ? span.start() : Math.min(lineEnd < 0 ? text.length() : lineEnd, span.end() + 80);
        List<String> stems = Words.of(text, new Span(Math.min(from, to), to)).stream().map(Word::stem).toList();
        return before ? stems.subList(Math.max(0, stems.size() - WORDS_AROUND), stems.size()) : stems.subList(0, Math.min(WORDS_AROUND, stems.size()));
    }
}
