package org.retold.ui.correction;

import java.text.BreakIterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.retold.core.comparison.ArticleEdit;
import org.retold.core.text.Article;
import org.retold.core.text.Corrections;
import org.retold.core.text.Paragraph;
import org.retold.core.text.Passage;
import org.retold.core.text.Role;
import org.retold.core.text.Span;
import org.retold.ui.common.Messages;
import org.retold.ui.comparison.ComparisonModel;
import org.retold.ui.comparison.PassageRef;
import org.retold.ui.pane.MenuCall;

/** What can be done with a passage and its paragraph, where a reader asks for it in the text. Every item is an act that can be undone. */
public final class PassageMenu {

    private static final String OPENING = "\u201c\u2018\u201e\u201a\u00ab\u2039\"'([";
    private static final int MOST_LETTERS = 60;

    private final ComparisonModel model;
    private final Supplier<List<MenuItem>> ofPassage;
    private final ContextMenu menu = new ContextMenu();

    /** @param ofPassage what can be done with the selected passage anywhere */
    public PassageMenu(ComparisonModel model, Supplier<List<MenuItem>> ofPassage) {
        this.model = model;
        this.ofPassage = ofPassage;
        menu.setId("passage-menu");
    }

    /** The passage is selected first, so that it is seen what the menu is about. */
    public void show(Node owner, String sigil, MenuCall call) {
        model.find(sigil).ifPresent(article -> {
            if (call.passage() >= 0) {
                model.selectionProperty().set(Optional.of(new PassageRef(sigil, call.passage())));
            }
            menu.hide();
            menu.getItems().clear();
            if (call.passage() >= 0) {
                menu.getItems().addAll(ofPassage.get());
                menu.getItems().addAll(new SeparatorMenuItem(), split(article, call), join(article, call.passage()), new SeparatorMenuItem());
            }
            paragraph(article, call).ifPresent(paragraph -> addRoles(article, paragraph));
            addSetApart(article);
            if (!menu.getItems().isEmpty()) {
                menu.show(owner, call.x(), call.y());
            }
        });
    }

    private MenuItem split(Article article, MenuCall call) {
        int offset = call.offset() < 0 ? -1 : wordAt(article, article.passages().get(call.passage()), call.offset());
        boolean can = offset >= 0 && Corrections.split(article, offset).isPresent();
        MenuItem item = item("split", can ? Messages.words("passage.menu.split", word(article, offset)) : Messages.words("passage.menu.split.where"),
                () -> model.perform(new ArticleEdit.Split(article.sigil(), offset)));
        item.setDisable(!can);
        return item;
    }

    private MenuItem join(Article article, int passage) {
        MenuItem item = item("join", Messages.words("passage.menu.join"), () -> model.perform(new ArticleEdit.Join(article.sigil(), passage)));
        item.setDisable(Corrections.join(article, passage).isEmpty());
        return item;
    }

    private void addRoles(Article article, Paragraph paragraph) {
        switch (paragraph.role()) {
            case BOILERPLATE -> menu.getItems().add(role(article, paragraph, "bring-back", Role.BODY));
            case HEADLINE -> menu.getItems().add(role(article, paragraph, "body", Role.BODY));
            case BODY -> menu.getItems().add(role(article, paragraph, "headline", Role.HEADLINE));
            case BYLINE, DATELINE -> menu.getItems().addAll(role(article, paragraph, "body", Role.BODY),
                    role(article, paragraph, "headline", Role.HEADLINE));
        }
        if (paragraph.role() != Role.BOILERPLATE) {
            menu.getItems().add(role(article, paragraph, "set-apart", Role.BOILERPLATE));
        }
    }

    /** What was set apart has no passage that the keyboard could select. */
    private void addSetApart(Article article) {
        Menu apart = new Menu(Messages.words("passage.menu.apart"));
        apart.setId("passage-apart");
        article.paragraphs().stream().filter(paragraph -> paragraph.role() == Role.BOILERPLATE).forEach(paragraph -> {
            String words = paragraph.span().of(article.text()).replace('\n', ' ').strip();
            int most = words.offsetByCodePoints(0, Math.min(MOST_LETTERS, words.codePointCount(0, words.length())));
            apart.getItems().add(item("apart-" + paragraph.index(), most < words.length() ? words.substring(0, most) + "…" : words,
                    () -> model.perform(new ArticleEdit.ChangeRole(article.sigil(), paragraph.index(), Role.BODY))));
        });
        if (!apart.getItems().isEmpty()) {
            menu.getItems().add(apart);
        }
    }

    private MenuItem role(Article article, Paragraph paragraph, String id, Role role) {
        return item(id, Messages.words("passage.menu." + id), () -> model.perform(new ArticleEdit.ChangeRole(article.sigil(), paragraph.index(), role)));
    }

    private static Optional<Paragraph> paragraph(Article article, MenuCall call) {
        return call.passage() >= 0 ? Optional.of(article.paragraphOf(article.passages().get(call.passage())))
                : article.paragraphs().stream().filter(paragraph -> call.offset() >= paragraph.span().start() && call.offset() <= paragraph.span().end())
                        .findFirst();
    }

    /** Where the word at the offset begins, with the quotation mark that opens before it. */
    static int wordAt(Article article, Passage passage, int offset) {
        Span span = passage.span();
        String text = span.of(article.text());
        int inside = Math.clamp(offset - span.start(), 0, text.length());
        BreakIterator words = words(article, text);
        int start = inside == text.length() ? words.preceding(inside) : words.isBoundary(inside) ? inside : words.preceding(inside);
        while (start > 0 && OPENING.indexOf(text.charAt(start - 1)) >= 0) {
            start--;
        }
        return span.start() + Math.max(0, start);
    }

    private static String word(Article article, int offset) {
        String rest = article.text().substring(offset, Math.min(article.text().length(), offset + 60));
        int from = 0;
        while (from < rest.length() && !Character.isLetterOrDigit(rest.codePointAt(from))) {
            from++;
        }
        BreakIterator words = words(article, rest);
        int end = from >= rest.length() ? rest.length() : words.following(from);
        return rest.substring(Math.min(from, end), end);
    }

    private static BreakIterator words(Article article, String text) {
        BreakIterator words = BreakIterator.getWordInstance(article.language());
        words.setText(text);
        return words;
    }

    private static MenuItem item(String id, String words, Runnable work) {
        MenuItem item = new MenuItem(words);
        item.setId("passage-" + id);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> work.run());
        return item;
    }
}
