package org.retold.report.export;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a comparison can be written as. */
public enum Format {
    JSON("json", "json", "application/json"),
    HTML("html", "html", "text/html"),
    /** The table of differences. */
    CSV("csv", "csv", "text/csv"),
    JSON_LINES("jsonl", "jsonl", "application/jsonl"),
    WEB_ANNOTATION("webannotation", "jsonld", "application/ld+json"),
    /** A REFI-QDA project. */
    QDPX("qdpx", "qdpx", "application/zip"),
    TEI("tei", "xml", "application/tei+xml"),
    /** The table of codings. */
    CODINGS("codings", "csv", "text/csv"),
    /** One line a unit, one column a coder. */
    RELIABILITY("reliability", "csv", "text/csv"),
    /** The codebook as a table. */
    CODEBOOK("codebook", "csv", "text/csv"),
    /** The codebook as REFI-QDA. */
    QDC("qdc", "qdc", "application/xml");

    private final String word;
    private final String extension;
    private final String mediaType;

    Format(String word, String extension, String mediaType) {
        this.word = word;
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** The format's name on the command line. */
    public String word() {
        return word;
    }

    /** Of files, without a dot. */
    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Text is UTF-8. */
    public boolean isText() {
        return this != QDPX;
    }

    /** True for tables, which may begin with a byte order mark. */
    public boolean isTable() {
        return extension.equals("csv");
    }

    /** True where nothing is in it but what people coded. */
    public boolean needsCodings() {
        return Stream.of(CODINGS, RELIABILITY, CODEBOOK, QDC).anyMatch(this::equals);
    }

    public static Optional<Format> named(String word) {
        return Arrays.stream(values()).filter(format -> format.word.equals(word)).findFirst();
    }

    /** Names on the command line, in order. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Format::word).toList();
    }
}
