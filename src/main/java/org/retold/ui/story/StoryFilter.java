package org.retold.ui.story;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.retold.core.text.Article;
import org.retold.ui.common.Messages;

/**
 * Which story points are shown.
 *
 * @param sigils of the articles meant; empty for those kinds that mean all
 */
public record StoryFilter(Kind kind, Set<String> sigils) {

    public static final StoryFilter ALL = new StoryFilter(Kind.ALL, Set.of());
    public static final StoryFilter SHARED = new StoryFilter(Kind.SHARED, Set.of());
    public static final StoryFilter DISPUTED = new StoryFilter(Kind.DISPUTED, Set.of());

    public enum Kind {
        ALL,
        /** Told by all. */
        SHARED, DISPUTED,
        /** Told by one or several of these articles, and by no other. */
        ONLY,
        /** Told by every other article, and by none of these. */
        ALL_BUT
    }

    public StoryFilter {
        sigils = Set.copyOf(sigils);
    }

    public static StoryFilter only(String... sigils) {
        return new StoryFilter(Kind.ONLY, Set.of(sigils));
    }

    public static StoryFilter allBut(String... sigils) {
        return new StoryFilter(Kind.ALL_BUT, Set.of(sigils));
    }

    public boolean passes(StoryRow row) {
        return switch (kind) {
            case ALL -> true;
            case SHARED -> row.isSharedByAll();
            case DISPUTED -> row.isDisputed();
            case ONLY -> row.isOnlyIn(sigils);
            case ALL_BUT -> row.isEveryoneBut(sigils);
        };
    }

    /** True where the article is one of those meant. */
    boolean means(Kind asked, String sigil) {
        return kind == asked && sigils.contains(sigil);
    }

    /** With one article more, or one less; all story points where that leaves none or takes every one. */
    StoryFilter toggled(Kind asked, String sigil, List<Article> articles) {
        Set<String> meant = new TreeSet<>(kind == asked ? sigils : Set.of());
        if (!meant.remove(sigil)) {
            meant.add(sigil);
        }
        return meant.isEmpty() || meant.size() == articles.size() ? ALL : new StoryFilter(asked, meant);
    }

    /** Without the articles that are no longer there. */
    StoryFilter within(List<Article> articles) {
        Set<String> known = new TreeSet<>(articles.stream().map(Article::sigil).toList());
        if (sigils.isEmpty() || known.containsAll(sigils)) {
            return this;
        }
        known.retainAll(sigils);
        return known.isEmpty() ? ALL : new StoryFilter(kind, known);
    }

    /** How many story points pass, in words: "only D, E: 9 points". */
    public String words(int count) {
        String named = String.join(", ", new TreeSet<>(sigils));
        return switch (kind) {
            case ALL -> Messages.words("story.points", count);
            case SHARED -> Messages.words("story.filter.words.shared", count);
            case DISPUTED -> Messages.words("story.filter.words.disputed", count);
            case ONLY -> Messages.words("story.filter.words.only", named, count);
            case ALL_BUT -> Messages.words("story.filter.words.all-but", named, count);
        };
    }
}
