package org.retold.ui.common;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words on the screen, by dotted key, from {@code messages.properties}. */
public final class Messages {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("org.retold.ui.messages", Locale.ENGLISH);

    private Messages() {
    }

    /** @throws java.util.MissingResourceException if there is no such key */
    public static String words(String key, Object... values) {
        String pattern = WORDS.getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, Locale.ENGLISH).format(values);
    }
}
