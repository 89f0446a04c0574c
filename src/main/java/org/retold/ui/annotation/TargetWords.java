package org.retold.ui.annotation;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.retold.core.annotation.Anchor;
import org.retold.core.annotation.Target;
import org.retold.core.comparison.Comparison;
import org.retold.core.difference.Difference;
import org.retold.core.text.Article;
import org.retold.core.text.Paragraph;
import org.retold.ui.common.Messages;
import org.retold.ui.comparison.Kind;

/** What an annotation is about, in the few words of one line: "link A ¶3 – B ¶2". */
public final class TargetWords {

    private static final int LONGEST = 32;

    private TargetWords() {
    }

    public static String of(Comparison comparison, Target target) {
        List<String> places = places(comparison, target);
        String joined = String.join(" – ", places);
        return switch (target.kind()) {
            case SPAN -> isPassage(comparison, target) ? Messages.words("unit.passage", joined)
                    : Messages.words("unit.words", joined, excerpt(target.anchors().getFirst().quote()));
            case LINK -> Messages.words("unit.link", joined);
            case DIFFERENCE -> Messages.words("unit.difference", kind(target.difference().orElseThrow()), joined);
            case STORY_POINT -> Messages.words("unit.story-point", String.join(", ", places));
            case ABSENCE -> Messages.words("unit.absence", joined, String.join(", ", target.absent()));
            case ARTICLE -> Messages.words("unit.article", comparison.find(target.anchors().getFirst().article())
                    .map(article -> article.sigil() + " " + article.outlet()).orElse(target.anchors().getFirst().article()));
        };
    }

    /** What a reader has to know of words that were looked for in a newer text; empty where all of them stand as they were. */
    public static Optional<String> standing(Target target) {
        return switch (target.standing()) {
            case EXACT -> Optional.empty();
            case CHECK -> Optional.of(Messages.words("annotation.check"));
            case ORPHANED -> Optional.of(Messages.words("annotation.orphaned", excerpt(target.anchors().stream()
                    .filter(anchor -> anchor.standing() == Anchor.Standing.ORPHANED).findFirst().orElseThrow().quote())));
        };
    }

    /** The first words of a text that may be long, on one line. */
    static String excerpt(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        if (line.length() <= LONGEST) {
            return line;
        }
        int cut = line.lastIndexOf(' ', LONGEST);
        int end = cut > LONGEST / 2 ? cut : line.offsetByCodePoints(0, line.codePointCount(0, LONGEST));
        return line.substring(0, end) + "…";
    }

    static String kind(Difference.Kind kind) {
        return Messages.words(Kind.valueOf(kind.name()).key());
    }

    /** One a article, in the order of the anchors. */
    private static List<String> places(Comparison comparison, Target target) {
        Map<String, Set<String>> bySigil = new LinkedHashMap<>();
        target.anchors().forEach(anchor -> bySigil.computeIfAbsent(anchor.article(), sigil -> new LinkedHashSet<>())
                .addAll(comparison.find(anchor.article()).map(article -> paragraphs(article, anchor)).orElse(List.of())));
        return bySigil.entrySet().stream().map(entry -> entry.getValue().isEmpty() ? entry.getKey()
                : Messages.words("unit.place", entry.getKey(), String.join(", ", entry.getValue()))).toList();
    }

    private static List<String> paragraphs(Article article, Anchor anchor) {
        return article.paragraphs().stream().filter(paragraph -> paragraph.span().overlaps(anchor.span()))
                .map(TargetWords::name).distinct().toList();
    }

    private static String name(Paragraph paragraph) {
        return paragraph.number() == 0 ? Messages.words("passage.headline") : "¶" + paragraph.number();
    }

    private static boolean isPassage(Comparison comparison, Target target) {
        Anchor anchor = target.anchors().getFirst();
        return comparison.find(anchor.article()).filter(article -> article.passages().stream()
                .anyMatch(passage -> passage.span().equals(anchor.span()))).isPresent();
    }
}
