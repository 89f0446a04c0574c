package org.retold.ui.coverage;

import org.retold.ui.story.StoryRow;

/**
 * Which story points are shown.
 *
 * @param sigil the article meant; empty for those kinds that mean all
 */
record CoverageFilter(Kind kind, String sigil) {

    static final CoverageFilter ALL = new CoverageFilter(Kind.ALL, "");
    static final CoverageFilter SHARED = new CoverageFilter(Kind.SHARED, "");
    static final CoverageFilter DISPUTED = new CoverageFilter(Kind.DISPUTED, "");

    enum Kind {
        ALL,
        /** Told by all. */
        SHARED, DISPUTED,
        /** Told by one article alone. */
        ONLY,
        /** Told by all but one article. */
        ALL_BUT
    }

    static CoverageFilter only(String sigil) {
        return new CoverageFilter(Kind.ONLY, sigil);
    }

    static CoverageFilter allBut(String sigil) {
        return new CoverageFilter(Kind.ALL_BUT, sigil);
    }

    boolean passes(StoryRow row) {
        return switch (kind) {
            case ALL -> true;
            case SHARED -> row.isSharedByAll();
            case DISPUTED -> row.isDisputed();
            case ONLY -> row.isOnlyIn(sigil);
            case ALL_BUT -> row.isEveryoneBut(sigil);
        };
    }
}
