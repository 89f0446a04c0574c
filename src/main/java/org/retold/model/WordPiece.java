package org.retold.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Cuts a text into the ids of a BERT vocabulary, as the model's own {@code tokenizer.json} asks for: cleaned, CJK signs
 * apart, accents stripped, lower case, split at white space and punctuation, then the longest known piece first.
 */
final class WordPiece {

    static final int LIMIT = 512;

    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> vocabulary;
    private final int unknown;
    private final int begin;
    private final int end;

    WordPiece(Map<String, Integer> vocabulary) {
        this.vocabulary = Map.copyOf(vocabulary);
        unknown = vocabulary.get("[UNK]");
        begin = vocabulary.get("[CLS]");
        end = vocabulary.get("[SEP]");
    }

    /** The ids between the two marks that the model expects, at most {@link #LIMIT} with them. */
    long[] encode(String text) {
        List<Integer> ids = new ArrayList<>();
        ids.add(begin);
        for (String word : words(text)) {
            if (ids.size() >= LIMIT) {
                break;
            }
            addPieces(word, ids);
        }
        int size = Math.min(ids.size(), LIMIT - 1);
        long[] encoded = new long[size + 1];
        for (int i = 0; i < size; i++) {
            encoded[i] = ids.get(i);
        }
        encoded[size] = end;
        return encoded;
    }

    private void addPieces(String word, List<Integer> ids) {
        int length = word.length();
        int first = ids.size();
        int start = word.codePointCount(0, length) > LONGEST_WORD ? -1 : 0;
        while (start >= 0 && start < length) {
            String prefix = start == 0 ? "" : "##";
            int stop = length;
            while (stop > start && !vocabulary.containsKey(prefix + word.substring(start, stop))) {
                stop--;
            }
            if (stop > start) {
                ids.add(vocabulary.get(prefix + word.substring(start, stop)));
            }
            start = stop > start ? stop : -1;
        }
        if (start < 0) {
            ids.subList(first, ids.size()).clear();
            ids.add(unknown);
        }
    }

    private static List<String> words(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        decomposed.codePoints().filter(WordPiece::isKept).forEach(c -> {
            boolean alone = isPunctuation(c) || isChinese(c);
            if (alone || isSpace(c)) {
                finish(word, words);
            }
            if (alone) {
                words.add(Character.toString(c));
            } else if (!isSpace(c)) {
                word.appendCodePoint(Character.toLowerCase(c));
            }
        });
        finish(word, words);
        return words;
    }

    private static void finish(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private static boolean isSpace(int c) {
        return c == '\t' || c == '\n' || c == '\r' || Character.isSpaceChar(c);
    }

    private static boolean isKept(int c) {
        if (isSpace(c)) {
            return true;
        }
        return c != 0xFFFD && switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED,
                 Character.NON_SPACING_MARK -> false;
            default -> true;
        };
    }

    private static boolean isPunctuation(int c) {
        if (c < 128) {
            return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION, Character.DASH_PUNCTUATION, Character.START_PUNCTUATION,
                 Character.END_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION,
                 Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    /** The ranges that BERT calls Chinese, whatever the language. */
    private static boolean isChinese(int c) {
        return c >= 0x4E00 && c <= 0x9FFF || c >= 0x3400 && c <= 0x4DBF || c >= 0x20000 && c <= 0x2A6DF
                || c >= 0x2A700 && c <= 0x2B73F || c >= 0x2B740 && c <= 0x2B81F || c >= 0x2B820 && c <= 0x2CEAF
                || c >= 0xF900 && c <= 0xFAFF || c >= 0x2F800 && c <= 0x2FA1F;
    }
}
