package org.retold.core.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One telling of the story (in the field's terms: a witness). The text is LF-normalised and holds everything that was read;
 * paragraphs and passages are spans of it, in order, not overlapping. Whatever the paragraphs do not cover is white space.
 *
 * @param sigil     short label, unique in a comparison: A, B … Z, AA; empty until the article joins one
 * @param outlet    who published it; a guess that can be corrected
 * @param title     the headline, or the file's name where there is none
 * @param byline    as printed, or empty
 * @param published as printed or in ISO 8601, or empty
 * @param source    the file's path or the web address it was read from
 */
public record Article(String sigil, String outlet, String title, Optional<String> byline, Optional<String> published,
                      Locale language, String source, String text, List<Paragraph> paragraphs, List<Passage> passages) {

    public Article {
        paragraphs = List.copyOf(paragraphs);
        passages = List.copyOf(passages);
    }

    public Article withSigil(String newSigil) {
        return new Article(newSigil, outlet, title, byline, published, language, source, text, paragraphs, passages);
    }

    public Article withOutlet(String newOutlet) {
        return new Article(sigil, newOutlet, title, byline, published, language, source, text, paragraphs, passages);
    }

    /** The same text, divided otherwise. */
    public Article withDivision(List<Paragraph> newParagraphs, List<Passage> newPassages) {
        return new Article(sigil, outlet, title, byline, published, language, source, text, newParagraphs, newPassages);
    }

    /** What is known about the article, corrected. */
    public Article withDescription(String newOutlet, String newTitle, Optional<String> newByline, Optional<String> newPublished) {
        return new Article(sigil, newOutlet, newTitle, newByline, newPublished, language, source, text, paragraphs, passages);
    }

    public String textOf(Passage passage) {
        return passage.span().of(text);
    }

    public Paragraph paragraphOf(Passage passage) {
        return paragraphs.get(passage.paragraph());
    }

    /**
     * Checks what this record promises.
     *
     * @throws IllegalStateException naming the first promise that is broken
     */
    public void verify() {
        require(text.indexOf('\r') < 0, "line ends are LF");
        int end = 0;
        int passage = 0;
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            require(paragraph.index() == i, "paragraphs count from 0");
            requireTight(paragraph.span(), end);
            requireCovered(end, paragraph.span().start());
            require(paragraph.role().isTold() || paragraph.passages().isEmpty(), "only what is told holds passages");
            int inside = paragraph.span().start();
            for (int index : paragraph.passages()) {
                require(index == passage && passages.get(index).index() == index, "passages count from 0, in order");
                require(passages.get(index).paragraph() == i, "a passage knows its paragraph");
                requireTight(passages.get(index).span(), inside);
                requireCovered(inside, passages.get(index).span().start());
                inside = passages.get(index).span().end();
                passage++;
            }
            require(!paragraph.role().isTold() || inside == paragraph.span().end(), "passages cover what is told");
            end = paragraph.span().end();
        }
        requireCovered(end, text.length());
        require(passage == passages.size(), "each passage is in a paragraph");
        int[] numbers = paragraphs.stream().filter(paragraph -> paragraph.role() == Role.BODY).mapToInt(Paragraph::number).toArray();
        for (int i = 0; i < numbers.length; i++) {
            require(numbers[i] == i + 1, "body paragraphs count from 1");
        }
    }

    private void requireTight(Span span, int from) {
        require(span.start() >= from && span.end() <= text.length() && !span.isEmpty(), "spans are in order, not empty and within the text");
        require(Layout.trimmed(text, span.start(), span.end()).equals(span), "no white space around a span");
    }

    private void requireCovered(int from, int to) {
        require(Layout.trimmed(text, from, to).isEmpty(), "what no span covers is white space");
    }

    private static void require(boolean holds, String promise) {
        if (!holds) {
            throw new IllegalStateException(promise);
        }
    }
}
