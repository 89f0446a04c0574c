package org.retold.core.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts a paragraph into sentences. English, unknown languages and those whose script has no capitals by own rules; a sentence
 * end inside quotation marks is one too, a colon or semicolon is none. Chinese, Japanese and Thai have rules of their own.
 * Other languages by {@link BreakIterator}, less the ends it wrongly sees after abbreviations, initials and ordinals. Spans are in order, not empty, without white space around them, and cover all else.
 */
final class Sentences {

    private static final Set<String> OWN_RULES = Set.of("en", "und", "", "ar", "fa", "ur", "ps", "ckb", "he", "yi", "hi", "mr", "ne",
            "bn", "as", "ta", "te", "kn", "ml", "gu", "pa", "si", "ko", "my", "hy", "ka", "am");

    private final CharSequence text;
    private final SentenceEnds ends;
    private final Locale language;

    Sentences(CharSequence text, Locale language) {
        this.text = text;
        this.language = language;
        this.ends = new SentenceEnds(text, Abbreviations.of(language));
    }

    List<Span> in(Span paragraph) {
        List<Span> sentences = new ArrayList<>();
        int start = paragraph.start();
        for (int end : ends(paragraph)) {
            Span sentence = Layout.trimmed(text, start, end);
            if (!sentence.isEmpty()) {
                sentences.add(sentence);
            }
            start = end;
        }
        Span last = Layout.trimmed(text, start, paragraph.end());
        if (!last.isEmpty()) {
            sentences.add(last);
        }
        return sentences;
    }

    private List<Integer> ends(Span paragraph) {
        return switch (language.getLanguage()) {
            case "zh" -> EastAsianSentences.ends(text, paragraph, false);
            case "ja" -> EastAsianSentences.ends(text, paragraph, true);
            case "th", "lo", "km" -> ThaiSentences.ends(text, paragraph);
            case String code when OWN_RULES.contains(code) -> byRules(paragraph);
            default -> byIterator(paragraph);
        };
    }

    private List<Integer> byRules(Span paragraph) {
        List<Integer> found = new ArrayList<>();
        int start = paragraph.start();
        int at = start;
        while (at < paragraph.end()) {
            if (!SentenceEnds.isTerminator(text.charAt(at))) {
                at++;
                continue;
            }
            int after = ends.afterClosers(at, paragraph.end());
            if (ends.isEnd(start, at, after, paragraph.end())) {
                found.add(after);
                start = after;
            }
            at = after;
        }
        return found;
    }

    private List<Integer> byIterator(Span paragraph) {
        BreakIterator iterator = BreakIterator.getSentenceInstance(language);
        iterator.setText(paragraph.of(text).replace('\n', ' '));
        List<Integer> found = new ArrayList<>();
        int start = paragraph.start();
        for (int end = iterator.next(); end != BreakIterator.DONE; end = iterator.next()) {
            int boundary = paragraph.start() + end;
            if (boundary < paragraph.end() && !ends.isFalse(start, boundary, paragraph.end())) {
                found.add(boundary);
                start = boundary;
            }
        }
        return found;
    }
}
