package org.retold.ui.print;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.retold.core.collate.Collation;
import org.retold.core.text.Article;
import org.retold.intake.SampleComparison;
import org.retold.print.PageFormat;
import org.retold.print.Paper;
import org.retold.print.pdf.Pdf;
import org.retold.report.HiddenNames;
import org.retold.report.Naming;
import org.retold.report.Veil;

/** The pages of a lesson: what pupils write on, what the teacher checks it by, and a sheet to sort what was found. */
class HandoutTest {

    private static final PageFormat A4 = new PageFormat(Paper.A4, false, 12);

    private static Printable lesson(boolean hidden) {
        Printable plain = Papers.printable(SampleComparison.articles());
        List<Article> articles = plain.collation().articles();
        Naming naming = hidden ? new HiddenNames(articles, Set.of()) : Naming.SHOWN;
        Collation collation = hidden ? new Veil(naming, sigil -> "Outlet " + sigil).collation(plain.collation()) : plain.collation();
        Printable shown = Papers.printable(collation.articles());
        return new Printable(shown.collation(), shown.story(), shown.marks(), shown.shown(), SampleComparison.lesson(), naming, List.of());
    }

    @Test
    void pupilsGetThePassagesTheQuestionsAndNoAnswers() throws IOException {
        Pdf pdf = Papers.pdf(lesson(false), What.HANDOUT, A4, false);
        Papers.pictures("handout", pdf, 2);
        String text = Papers.text(pdf).replaceAll("\\s+", " ");
        assertTrue(text.contains("8. What differs here?"), text);
        assertTrue(text.contains("Is the quotation altered?"));
        assertTrue(text.contains("Nine hundred dockers are on short time"));
        assertFalse(text.contains("Answer:"));
        assertFalse(text.contains("Where could each have come from"), "notes are the teacher's");
    }

    @Test
    void theAnswersStandApart() throws IOException {
        Pdf pdf = Papers.pdf(lesson(false), What.ANSWERS, new PageFormat(Paper.LETTER, false, 12), true);
        Papers.pictures("answers", pdf, 2);
        String text = Papers.text(pdf).replaceAll("\\s+", " ");
        assertTrue(text.contains("Answer: altered"), text);
        assertTrue(text.contains("Answer: Harbour Post"), text);
        assertTrue(text.contains("Where could each have come from"), text);
    }

    @Test
    void theOrganiserIsBlank() throws IOException {
        Pdf pdf = Papers.pdf(lesson(false), What.ORGANISER, A4, false);
        Papers.pictures("organiser", pdf, 2);
        String text = Papers.text(pdf);
        for (String box : List.of("Facts in all", "Facts in one only", "Who is quoted", "Words chosen", "Harbour Post")) {
            assertTrue(text.contains(box), box);
        }
        assertFalse(text.contains("dockers"));
    }

    @Test
    void hiddenNamesAreHiddenOnPaper() throws IOException {
        List<String> told = new ArrayList<>();
        for (What what : What.values()) {
            Pdf pdf = Papers.pdf(lesson(true), what, A4, false);
            String text = Papers.text(pdf);
            for (String name : List.of("Ledger", "Harbour Post", "Meridian", "Courier", "Post staff")) {
                if (text.contains(name) || pdf.title().contains(name)) {
                    told.add(what + ": " + name);
                }
            }
            assertTrue(pdf.missing().isEmpty(), what + " " + pdf.missing());
        }
        Papers.pictures("handout-hidden", Papers.pdf(lesson(true), What.HANDOUT, A4, false), 1);
        assertTrue(told.isEmpty(), told.toString());
    }
}
