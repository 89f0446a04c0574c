package org.retold.intake;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.retold.core.text.Article;
import org.retold.core.text.ArticleHints;
import org.retold.core.text.ArticleParser;

/** One source's bytes to one article. */
final class SourceReader {

    /** Longer than any article: a novel has about 1 MB. */
    static final int LARGEST = 20 * 1024 * 1024;

    private final String source;
    private final String name;

    /** @param source what the article's source becomes; its last part is the name that sentences say */
    SourceReader(String source) {
        this.source = source;
        this.name = source.substring(Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1);
    }

    Article read(byte[] bytes) throws UnreadableException {
        if (bytes.length > LARGEST) {
            throw tooLarge();
        }
        if (bytes.length == 0) {
            throw empty();
        }
        Optional<Fault> other = otherFormat(bytes);
        if (other.isPresent()) {
            throw new UnreadableException(other.get(), name);
        }
        boolean page = SourceKind.isPageName(name) || looksLikePage(bytes);
        String text = Encoding.decode(bytes, page);
        if (!isText(text)) {
            throw new UnreadableException(Fault.NO_TEXT, name);
        }
        if (text.isBlank()) {
            throw empty();
        }
        return article(text);
    }

    UnreadableException tooLarge() {
        return new UnreadableException(Fault.TOO_LARGE, name, LARGEST / 1024 / 1024);
    }

    private UnreadableException empty() {
        return new UnreadableException(Fault.EMPTY, name);
    }

    private Article article(String text) throws UnreadableException {
        ArticleHints hints = ArticleHints.from(source);
        Article article = switch (SourceKind.of(name, text)) {
            case PAGE -> SavedPage.read(text, hints);
            case MARKDOWN -> Markdown.read(text, hints);
            case TEXT -> ArticleParser.parse(text, hints);
        };
        if (article.passages().isEmpty()) {
            throw new UnreadableException(Fault.NO_ARTICLE, name);
        }
        return Outlets.guessed(article);
    }

    private static boolean looksLikePage(byte[] bytes) {
        return SourceKind.of("", new String(bytes, 0, Math.min(bytes.length, 2000), StandardCharsets.ISO_8859_1)) == SourceKind.PAGE;
    }

    private static Optional<Fault> otherFormat(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1);
        if (start.startsWith("%PDF")) {
            return Optional.of(Fault.PDF);
        }
        if (start.startsWith("PK\u0003\u0004") || start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return Optional.of(Fault.OFFICE);
        }
        if (start.startsWith("{\\rtf")) {
            return Optional.of(Fault.RICH_TEXT);
        }
        boolean picture = start.startsWith("\u0089PNG") || start.startsWith("GIF8") || start.startsWith("\u00FF\u00D8\u00FF");
        return picture ? Optional.of(Fault.PICTURE) : Optional.empty();
    }

    private static boolean isText(String text) {
        int length = Math.min(text.length(), 100_000);
        int controls = 0;
        for (int i = 0; i < length; i++) {
            char sign = text.charAt(i);
            if (sign == 0) {
                return false;
            }
            controls += Character.isISOControl(sign) && !Character.isWhitespace(sign) && sign != '\u0085' && sign != '\b' || sign == '\uFFFD' ? 1 : 0;
        }
        return controls * 50 <= length;
    }
}
