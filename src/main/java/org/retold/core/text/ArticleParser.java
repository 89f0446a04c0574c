package org.retold.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads text into an {@link Article}: paragraphs and their roles, passages, language, and the headline, byline and date where
 * the hints leave them open. Nothing is lost: the article's text is the whole text with line ends made LF, and every line of it
 * is in a paragraph. Promises what {@link Article#verify()} checks. The sigil is empty.
 */
public final class ArticleParser {

    private static final int LONGEST_TITLE = 160;

    private final Layout layout;
    private final ArticleHints hints;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    private int bodyParagraphs;

    private ArticleParser(Layout layout, ArticleHints hints) {
        this.layout = layout;
        this.hints = hints;
    }

    /** @param text with any line ends; a line is a paragraph, lines wrapped at a column are one */
    public static Article parse(String text, ArticleHints hints) {
        return new ArticleParser(Layout.of(text), hints).article();
    }

    /** The article's text is the drafts' texts, parted by blank lines. */
    public static Article parse(List<ParagraphDraft> drafts, ArticleHints hints) {
        return new ArticleParser(Layout.of(drafts), hints).article();
    }

    private Article article() {
        String text = layout.text();
        Locale language = LanguageGuess.of(text).or(hints::language).orElse(LanguageGuess.UNKNOWN);
        Sentences sentences = new Sentences(text, language);
        List<RoleFinder.Part> parts = new RoleFinder(layout, hints.title()).parts();
        parts.forEach(part -> add(part, sentences));
        return new Article("", hints.outlet().orElse(""), title(), byline(),
                published(), language, hints.source(), text, paragraphs, passages);
    }

    private void add(RoleFinder.Part part, Sentences sentences) {
        int index = paragraphs.size();
        List<Integer> inside = new ArrayList<>();
        if (part.role().isTold()) {
            List<Span> spans = part.role() == Role.HEADLINE ? List.of(part.span()) : sentences.in(part.span());
            for (Span span : spans) {
                inside.add(passages.size());
                passages.add(new Passage(passages.size(), span, index));
            }
        }
        int number = part.role() == Role.BODY ? ++bodyParagraphs : 0;
        paragraphs.add(new Paragraph(index, part.span(), part.role(), number, inside));
    }

    private String title() {
        return hints.title().or(() -> all(Role.HEADLINE).findFirst()).orElseGet(() -> {
            String name = hints.source().substring(Math.max(hints.source().lastIndexOf('/'), hints.source().lastIndexOf('\\')) + 1);
            return name.length() > LONGEST_TITLE ? name.substring(0, LONGEST_TITLE) : name;
        });
    }

    private Optional<String> byline() {
        return hints.byline().or(() -> all(Role.BYLINE).map(Bylines::withoutDate).flatMap(Optional::stream).findFirst());
    }

    private Optional<String> published() {
        return hints.published().or(() -> Stream.concat(all(Role.DATELINE), all(Role.BYLINE)).map(Bylines::date).flatMap(Optional::stream).findFirst());
    }

    private Stream<String> all(Role role) {
        return paragraphs.stream().filter(paragraph -> paragraph.role() == role).map(paragraph -> paragraph.span().of(layout.text()));
    }
}
