package org.retold.intake;

import java.util.List;

/** Why a source is no article or codebook. Each takes the name of the file or folder as its first argument. */
public enum Fault {
    MISSING("%1$s does not exist: check the name and where it is."),
    FORBIDDEN("%1$s may not be read: check the file's permissions."),
    /** The second argument is what the system says. */
    FAILED("%1$s cannot be read (%2$s): check the disk or copy the file and try again."),
    EMPTY_FOLDER("The folder %1$s holds no files: choose the folder that holds the articles themselves."),
    /** The second argument is the largest number of megabytes. */
    TOO_LARGE("%1$s is larger than %2$s MB: open the article alone, without the pictures or the archive around it."),
    EMPTY("%1$s is empty: choose a file that holds the article's text."),
    PDF("%1$s is a PDF, which cannot be read: save it as text or as a web page (.txt, .md or .html)."),
    OFFICE("%1$s is an office document or an archive, which cannot be read: save it as text or as a web page (.txt, .md or .html)."),
    RICH_TEXT("%1$s is a rich text document, which cannot be read: save it as text or as a web page (.txt, .md or .html)."),
    PICTURE("%1$s is a picture, which cannot be read: save it as text or as a web page (.txt, .md or .html)."),
    NO_TEXT("%1$s is not a text: save the article as .txt, .md or .html and open that file."),
    NO_ARTICLE("%1$s holds no text that could be read as an article: copy the article's text and paste it instead."),
    EMPTY_CLIPBOARD("The clipboard holds no text: copy the article's text first, then paste it here."),
    NO_CODES("%1$s holds no codes; a codebook names at least one."),
    NO_NAMES("%1$s is no codebook: its first line has to name the columns, one of them \"name\"."),
    /** The second argument is the number of a line. */
    BROKEN_XML("%1$s is no codebook that can be read: its XML is broken in line %2$s.");

    private final String pattern;

    Fault(String pattern) {
        this.pattern = pattern;
    }

    /** One English sentence that says which file, what is wrong and what to do. */
    String sentence(List<String> arguments) {
        return pattern.formatted(arguments.toArray());
    }
}
