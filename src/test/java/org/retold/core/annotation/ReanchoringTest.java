package org.retold.core.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.retold.core.annotation.Anchor.Standing;
import org.retold.core.text.Span;

class ReanchoringTest {

    private static final String TEXT = "The bridge over the Elm was closed on Monday. Nobody was hurt. The mayor spoke of a hard year for the island.\n\n"
            + "Shops lost half their trade within a month. Nobody was hurt. A ferry will run twice a day from the old pier.";

    private static Span span(String text, String words) {
        return new Span(text.indexOf(words), text.indexOf(words) + words.length());
    }

    private static Reanchoring.Found found(String words, String after) {
        return new Reanchoring(TEXT, after).find(span(TEXT, words));
    }

    private static void assertFound(Standing standing, String words, String there, String after) {
        Reanchoring.Found found = found(words, after);
        assertEquals(standing, found.standing());
        assertEquals(there, found.span().of(after));
    }

    @Test
    void wordsMoveWithWhatIsInsertedFarFromThem() {
        assertFound(Standing.EXACT, "A ferry will run", "A ferry will run", "A new first sentence 😀.\n\n" + TEXT);
    }

    @Test
    void aParagraphThatMovedAsAWholeIsFoundExactly() {
        String[] paragraphs = TEXT.split("\n\n");
        assertFound(Standing.EXACT, "Monday", "Monday", paragraphs[1] + "\n\n" + paragraphs[0]);
    }

    @Test
    void wordsThatChangedNearbyHaveToBeChecked() {
        assertFound(Standing.CHECK, "a hard year", "a hard year", TEXT.replace("for the island", "for all"));
    }

    @Test
    void wordsThatWereEditedHaveToBeChecked() {
        assertFound(Standing.CHECK, "Shops lost half their trade within a month", "Shops lost a third of their trade within a month",
                TEXT.replace("half their", "a third of their"));
    }

    @Test
    void wordsThatAreGoneAreOrphaned() {
        assertEquals(Standing.ORPHANED, found("A ferry will run twice a day", TEXT.replace(" A ferry will run twice a day from the old pier.", "")).standing());
    }

    @Test
    void theTwinOfASentenceThatIsGoneIsNotTakenForIt() {
        String without = TEXT.replaceFirst(" Nobody was hurt\\.", "");
        assertNotEquals(Standing.EXACT, found("Nobody was hurt.", without).standing());
        Reanchoring.Found second = new Reanchoring(TEXT, without).find(new Span(TEXT.lastIndexOf("Nobody"), TEXT.lastIndexOf("Nobody") + 16));
        assertEquals(new Reanchoring.Found(new Span(without.indexOf("Nobody"), without.indexOf("Nobody") + 16), Standing.EXACT), second);
    }

    @Test
    void aLookAlikeElsewhereIsNotTakenForWhatIsGone() {
        String elsewhere = TEXT.replace("The bridge over the Elm was closed on Monday. ", "") + " Last year, the bridge over the Elm was closed on Friday.";
        assertEquals(Standing.ORPHANED, found("The bridge over the Elm was closed on Monday.", elsewhere).standing());
    }

    @Test
    void whatHadToBeCheckedStillHasToBeAndWhatWasOrphanedComesBackOnlyToBeChecked() {
        Span span = span(TEXT, "A ferry will run twice a day");
        Reanchoring same = new Reanchoring(TEXT, TEXT + " ");
        assertEquals(Standing.CHECK, same.moved(new Anchor("A", span, "A ferry ran", Standing.CHECK)).standing());
        Anchor back = same.moved(new Anchor("A", new Span(3, 5), "A ferry will run twice a day", Standing.ORPHANED));
        assertEquals(new Anchor("A", span, "A ferry will run twice a day", Standing.CHECK), back);
        Anchor lost = new Anchor("A", new Span(3, 5), "Nobody was hurt.", Standing.ORPHANED);
        assertEquals(lost, same.moved(lost));
    }

    /** A text as a list of signs that know where they came from, edited at random. */
    private static final class Edited {

        private final List<String> sentences;
        private final List<Integer> signs = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();

        Edited(List<String> sentences) {
            this.sentences = sentences;
            text.append(String.join(" ", sentences));
            IntStream.range(0, text.length()).forEach(signs::add);
        }

        void edit(Random random, boolean twins) {
            int at = random.nextInt(text.length());
            while (at > 0 && text.charAt(at - 1) != ' ') {
                at--;
            }
            switch (random.nextInt(3)) {
                case 0 -> insert(at, twins ? sentences.get(random.nextInt(sentences.size())) + " " : "the mayor " + -random.nextInt(900) + " closed the. ");
                case 1 -> delete(at, Math.min(text.length() - 1, at + 1 + random.nextInt(60)));
                default -> {
                    delete(at, Math.min(text.length() - 1, at + 1 + random.nextInt(6)));
                    insert(at, "othér ");
                }
            }
        }

        private void insert(int at, String words) {
            text.insert(at, words);
            signs.addAll(at, words.chars().mapToObj(_ -> -1).toList());
        }

        private void delete(int from, int to) {
            text.delete(from, to);
            signs.subList(from, to).clear();
        }
    }

    /** Sentences of few words; with numbers that never come twice, or some of them told again and again. */
    private static List<String> sentences(Random random, boolean twins) {
        List<String> words = List.of("the", "mayor", "said", "bridge", "was", "closed", "😀", "town", "river", "rose", "island", "ferry", "nobody", "hurt", "שלום",
                "e\u0301t\u00E9");
        List<String> different = IntStream.range(0, twins ? 12 : 30).mapToObj(sentence -> IntStream.range(0, 3 + random.nextInt(8))
                .mapToObj(word -> words.get(random.nextInt(words.size())) + (twins || word % 2 == 1 ? "" : " " + (100 * sentence + word)))
                .collect(Collectors.joining(" ", "", "."))).toList();
        return twins ? IntStream.range(0, 30).mapToObj(_ -> different.get(random.nextInt(different.size()))).toList() : different;
    }

    private interface Check {

        void of(Span span, Reanchoring.Found found, String before, Edited edited);
    }

    private static void edited(boolean twins, Check check) {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            Edited edited = new Edited(sentences(random, twins));
            String before = edited.text.toString();
            for (int i = random.nextInt(6); i >= 0; i--) {
                edited.edit(random, twins);
            }
            Reanchoring reanchoring = new Reanchoring(before, edited.text.toString());
            for (int i = 0; i < 20; i++) {
                int start = random.nextInt(before.length() - 1);
                Span span = new Span(start, Math.min(before.length(), start + 1 + random.nextInt(50)));
                Reanchoring.Found found = reanchoring.find(span);
                assertTrue(found.standing() == Standing.ORPHANED || !found.span().isEmpty() && found.span().end() <= edited.text.length());
                check.of(span, found, before, edited);
            }
        }
    }

    @Test
    void whatIsFoundExactlyIsWhatWasAnnotatedHoweverTheTextIsEdited() {
        Map<Standing, Integer> standings = new EnumMap<>(Standing.class);
        edited(false, (span, found, before, edited) -> {
            standings.merge(found.standing(), 1, Integer::sum);
            List<Integer> own = IntStream.range(span.start(), span.end()).boxed().toList();
            if (found.standing() == Standing.EXACT) {
                assertEquals(own, edited.signs.subList(found.span().start(), found.span().end()));
            }
        });
        assertTrue(standings.get(Standing.EXACT) > 2000 && standings.get(Standing.CHECK) > 200 && standings.get(Standing.ORPHANED) > 50, standings.toString());
    }

    @Test
    void whatIsFoundExactlyStandsAmongTheSameWordsAndNowhereElse() {
        edited(true, (span, found, before, edited) -> {
            if (found.standing() == Standing.EXACT) {
                Span window = new Span(Math.max(0, span.start() - 32), Math.min(before.length(), span.end() + 32));
                String words = window.of(before);
                int at = found.span().start() - (span.start() - window.start());
                assertEquals(words, edited.text.substring(at, at + words.length()));
            }
        });
    }
}
