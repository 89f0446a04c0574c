package org.retold.intake;

import java.util.Locale;
import java.util.regex.Pattern;

/** How a source is read, told by its name and, where that says nothing, by its first words. */
enum SourceKind {
    TEXT, MARKDOWN, PAGE;

    private static final Pattern PAGE_START = Pattern.compile("(?is)^\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*(?:<!doctype html|<html|<head|<body|<article|<meta|<div|<p\\b).*");

    static SourceKind of(String name, String text) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "html", "htm", "xhtml", "shtml" -> PAGE;
            case "md", "markdown" -> MARKDOWN;
            case "txt", "text" -> TEXT;
            default -> PAGE_START.matcher(text.substring(0, Math.min(2000, text.length()))).matches() ? PAGE : TEXT;
        };
    }

    static boolean isPageName(String name) {
        return of(name, "") == PAGE;
    }
}
