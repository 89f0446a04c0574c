package org.retold.core.text;

/** What a paragraph is in its article. Only headlines and body paragraphs hold passages that are aligned. */
public enum Role {
    HEADLINE, BYLINE, DATELINE, BODY,
    /** Set apart, never lost: share buttons, newsletter boxes, captions, copyright lines, "Read more". */
    BOILERPLATE;

    /** True for what the outlet tells, false for what surrounds it. */
    public boolean isTold() {
        return this == HEADLINE || this == BODY;
    }
}
