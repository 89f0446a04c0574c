package org.retold.intake;

/**
 * What could not be opened.
 *
 * @param source the file or folder as it was given
 * @param reason one sentence for the reader: which file, what is wrong, what to do
 */
public record Unreadable(String source, String reason) {
}
