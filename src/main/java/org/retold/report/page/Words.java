package org.retold.report.page;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the page, from {@code page.properties}. */
final class Words {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("org.retold.report.page.page", Locale.ROOT);

    private Words() {
    }

    static String of(String key, Object... arguments) {
        return new MessageFormat(BUNDLE.getString(key), Locale.ENGLISH).format(arguments);
    }
}
