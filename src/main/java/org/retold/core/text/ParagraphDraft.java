package org.retold.core.text;

import java.util.Optional;

/** A paragraph as a page's markup gives it: its words, and its role where the markup says it. */
public record ParagraphDraft(String text, Optional<Role> role) {

    public static ParagraphDraft of(String text) {
        return new ParagraphDraft(text, Optional.empty());
    }

    public static ParagraphDraft of(String text, Role role) {
        return new ParagraphDraft(text, Optional.of(role));
    }
}
