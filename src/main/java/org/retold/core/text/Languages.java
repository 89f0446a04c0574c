package org.retold.core.text;

import java.util.Locale;

/** What is taken for granted about two articles' languages. Where a language is unknown, nothing is held against it. */
public final class Languages {

    private Languages() {
    }

    /** True for English, and where the language is unknown. */
    public static boolean mayBeEnglish(Locale language) {
        return isUnknown(language) || language.getLanguage().equals("en");
    }

    /** True unless the two are known to be in different languages; regions and scripts of one language do not count. */
    public static boolean mayBeSame(Locale one, Locale other) {
        return isUnknown(one) || isUnknown(other) || one.getLanguage().equals(other.getLanguage());
    }

    public static boolean isUnknown(Locale language) {
        return language.getLanguage().isEmpty() || language.getLanguage().equals("und");
    }
}
