package org.retold.ui.print;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.retold.core.lesson.Question;
import org.retold.core.lesson.Step;
import org.retold.core.text.Article;
import org.retold.core.text.Span;
import org.retold.print.Block;
import org.retold.print.Mark;
import org.retold.print.Run;
import org.retold.print.Style;
import org.retold.ui.classroom.Spotlight;
import org.retold.ui.classroom.StepWords;
import org.retold.ui.common.Messages;

/** The running order of a lesson to write on, its answers on pages of their own, and a sheet for pupils to sort what they find. */
final class HandoutOnPaper {

    private static final int LINES = 3;
    private static final int LINES_OF_A_CELL = 4;

    private final Printable printable;
    private final StepWords words;

    HandoutOnPaper(Printable printable) {
        this.printable = printable;
        this.words = new StepWords(sigil -> printable.collation().find(sigil).map(Article::outlet).orElse(sigil));
    }

    /** Passages without marks, what is asked about them, and lines to answer on. */
    List<Block> handout() {
        List<Block> blocks = opening("handout.title", "handout.how");
        blocks.add(Block.Paragraph.of(Style.LABEL, Messages.words("handout.name")));
        blocks.add(new Block.BlankLines(1));
        List<Step> steps = steps();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            List<Block> whole = new ArrayList<>(List.of(heading(i, words.question(step.question())),
                    tellings(asked(step), false, isOpen(step))));
            List<String> choices = step.question().choices(printable.collation().articles().stream().map(Article::sigil).toList());
            if (!choices.isEmpty()) {
                whole.add(Block.Paragraph.of(Style.LABEL, choices.stream().map(choice -> Messages.words("handout.choice", words.choice(step.question(), choice)))
                        .collect(Collectors.joining("      "))));
            }
            whole.add(new Block.BlankLines(LINES));
            blocks.add(new Block.Together(whole));
        }
        return blocks;
    }

    /** The same with marks, answers and the teacher's notes. */
    List<Block> answers() {
        List<Block> blocks = opening("handout.key.title", "handout.key.how");
        List<Step> steps = steps();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            List<Block> whole = new ArrayList<>(List.of(heading(i, words.title(step)),
                    tellings(Spotlight.of(step, printable.collation(), false), true, false)));
            if (step.question() != Question.NONE) {
                whole.add(Block.Paragraph.of(Style.LABEL, words.answer(step, printable.collation().base())));
            }
            if (!step.note().isBlank()) {
                whole.add(Block.Paragraph.of(Style.TEXT, printable.naming().masked(step.note())));
            }
            blocks.add(new Block.Together(whole));
        }
        return blocks;
    }

    /** Empty boxes for facts in all, facts in one, who is quoted, words chosen. */
    List<Block> organiser() {
        List<Block> blocks = opening("handout.organiser.title", "handout.organiser.how");
        blocks.add(Block.Paragraph.of(Style.SECTION, Messages.words("handout.organiser.all")));
        blocks.add(new Block.BlankLines(LINES_OF_A_CELL));
        for (String key : List.of("handout.organiser.one", "handout.organiser.quoted", "handout.organiser.words")) {
            List<Article> articles = printable.story().articles();
            blocks.add(Block.Paragraph.of(Style.SECTION, Messages.words(key)));
            blocks.add(new Block.Table(Collections.nCopies(articles.size(), 1.0),
                    articles.stream().map(article -> Block.Cell.of(Block.Paragraph.of(Style.LABEL, Printable.name(article)))).toList(),
                    List.of(new Block.Row(articles.stream().map(_ -> Block.Cell.of(new Block.BlankLines(LINES_OF_A_CELL))).toList()))));
        }
        return blocks;
    }

    private List<Step> steps() {
        return printable.lesson().steps().stream().filter(step -> Spotlight.isPossible(step, printable.collation())).toList();
    }

    private static boolean isOpen(Step step) {
        return step.question() == Question.WHO || step.question() == Question.CHANGE && !step.target().absent().isEmpty();
    }

    private Spotlight asked(Step step) {
        Spotlight all = Spotlight.of(step, printable.collation(), true);
        return isOpen(step) ? new Spotlight(all.tellings().stream().filter(telling -> telling.sigil().equals(step.tellers().getFirst())).toList()) : all;
    }

    private List<Block> opening(String title, String how) {
        List<Block> blocks = new ArrayList<>(List.of(Block.Paragraph.of(Style.TITLE, Messages.words(title)),
                Block.Paragraph.of(Style.NOTE, Messages.words(how))));
        if (!title.equals("handout.organiser.title") && steps().isEmpty()) {
            blocks.add(Block.Paragraph.of(Style.TEXT, Messages.words("handout.empty")));
        }
        return blocks;
    }

    private static Block heading(int place, String said) {
        return Block.Paragraph.of(Style.SECTION, Messages.words("handout.step", place + 1, said));
    }

    private Block tellings(Spotlight spotlight, boolean marked, boolean anonymous) {
        List<Spotlight.Telling> tellings = spotlight.tellings();
        return new Block.Table(Collections.nCopies(tellings.size(), 1.0), tellings.stream().map(telling -> Block.Cell.of(Block.Paragraph.of(Style.LABEL,
                anonymous ? Messages.words("classroom.unknown") : outlet(telling)))).toList(),
                List.of(new Block.Row(tellings.stream().map(telling -> cell(telling, marked)).toList())));
    }

    private static String outlet(Spotlight.Telling telling) {
        return Printable.isCalledBySigil(telling.sigil(), telling.outlet()) ? telling.outlet()
                : Messages.words("handout.outlet", telling.sigil(), telling.outlet());
    }

    private static Block.Cell cell(Spotlight.Telling telling, boolean marked) {
        if (!telling.isTold() && marked) {
            return new Block.Cell(List.of(Block.Paragraph.of(Style.NOTE, Messages.words("classroom.not-told"))), Block.Ground.HATCHED);
        }
        Span spot = telling.spot();
        List<Span> around = List.of(new Span(0, spot.start()), new Span(spot.end(), telling.words().length()));
        List<Run> runs = new MarkedRuns(telling.words()).mark(around.stream().filter(span -> !span.isEmpty()).toList(), Mark.QUIET)
                .mark(marked ? telling.own() : List.of(), Mark.OWN_WORDS).mark(marked ? telling.boxed() : List.of(), Mark.BOXED).runs();
        return Block.Cell.of(new Block.Paragraph(runs, Style.TEXT, Optional.empty()));
    }
}
