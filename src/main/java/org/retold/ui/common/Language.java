package org.retold.ui.common;

import java.util.Arrays;
import java.util.Locale;

/**
 * A language that the window can speak, or the one of the operating system. The country stays the reader's own, so that paper and
 * dates are those that are usual there; digits are those of the articles in every language.
 */
public enum Language {

    SYSTEM("system"), ENGLISH("en"), GERMAN("de"), FRENCH("fr"), SPANISH("es"), ARABIC("ar");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** As it is written in the settings; for a language the code of ISO 639-1. */
    public String code() {
        return code;
    }

    /** What the settings file says; the operating system's where it says nothing that is known. */
    public static Language of(String code) {
        return Arrays.stream(values()).filter(language -> language.code.equals(code)).findFirst().orElse(SYSTEM);
    }

    /** The language that is spoken; English where the operating system's is none of these. */
    public Language spoken(Locale system) {
        if (this != SYSTEM) {
            return this;
        }
        Language wanted = of(system.getLanguage());
        return wanted == SYSTEM ? ENGLISH : wanted;
    }

    /** For dates and numbers. */
    public Locale locale(Locale system) {
        return new Locale.Builder().setLanguage(spoken(system).code).setRegion(system.getCountry())
                .setUnicodeLocaleKeyword("nu", "latn").build();
    }

    /** Its name in itself, as whoever looks for it reads it. */
    public String ownName() {
        Locale itself = Locale.of(code);
        String name = itself.getDisplayLanguage(itself);
        return name.substring(0, 1).toUpperCase(itself) + name.substring(1);
    }

    public boolean isRightToLeft() {
        return this == ARABIC;
    }
}
