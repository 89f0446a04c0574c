package org.retold.ui.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.retold.core.text.Article;
import org.retold.print.Block;
import org.retold.print.Mark;
import org.retold.print.Run;
import org.retold.print.Style;
import org.retold.ui.common.Messages;
import org.retold.ui.comparison.Kind;

/** What stands above the comparison on its first page: title, what is read against what, and what the marks mean. */
final class Opening {

    private static final String BETWEEN = "    ";

    private final Printable printable;
    private final List<Run> legend = new ArrayList<>();

    Opening(Printable printable) {
        this.printable = printable;
    }

    /** @param sort key of the sentence that says what kind of print this is */
    List<Block> blocks(String sort) {
        Article base = printable.base();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Paragraph.of(Style.TITLE, printable.headline()));
        blocks.add(Block.Paragraph.of(Style.NOTE, Messages.words(sort, Printable.name(base),
                printable.story().articles().size())));
        blocks.add(new Block.Paragraph(legend, Style.NOTE, Optional.empty()));
        return blocks;
    }

    Opening sign(Kind kind) {
        return printable.shown().contains(kind) ? item(Run.of(kind.sign(), Mark.SIGN), Messages.words(kind.key())) : this;
    }

    Opening sign(String sign, String words) {
        return item(Run.of(sign, Mark.SIGN), words);
    }

    Opening sample(Mark mark, String words) {
        between();
        legend.add(Run.of(whole(words), mark));
        return this;
    }

    private Opening item(Run sign, String words) {
        between();
        legend.add(sign);
        legend.add(Run.of(whole(" " + words)));
        return this;
    }

    /** Runs its own way, whatever stands around it. */
    private static String apart(String words) {
        return "\u2068" + words + "\u2069";
    }

    /** No line ends within an entry. */
    private static String whole(String words) {
        return words.replace(' ', '\u00a0');
    }

    private void between() {
        if (!legend.isEmpty()) {
            legend.add(Run.of(BETWEEN));
        }
    }

    /** Names the outlets of one set of pages where there are several; nothing where there is one. */
    static List<Block> part(List<List<Article>> sets, int index) {
        if (sets.size() == 1) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        if (index > 0) {
            blocks.add(new Block.PageBreak());
        }
        blocks.add(Block.Paragraph.of(Style.SECTION, Messages.words("print.part", index + 1, sets.size(),
                sets.get(index).stream().map(Printable::name).collect(Collectors.joining(", ")))));
        return blocks;
    }

    /** An outlet at the head of its column. */
    Block.Cell head(Article article) {
        boolean isBase = article.sigil().equals(printable.story().base());
        List<Run> name = Printable.isCalledBySigil(article.sigil(), article.outlet()) ? List.of(Run.of(article.outlet()))
                : List.of(Run.of(article.sigil(), Mark.STRONG), Run.of("  " + article.outlet()));
        String date = article.published().map(Opening::apart).orElse("");
        String role = isBase ? Messages.words("print.base") : "";
        String note = role.isEmpty() || date.isEmpty() ? role + date : role + " · " + date;
        List<Block.Flowing> blocks = new ArrayList<>(List.of(new Block.Paragraph(name, Style.LABEL, Optional.empty())));
        if (!note.isEmpty()) {
            blocks.add(Block.Paragraph.of(Style.NOTE, note));
        }
        return new Block.Cell(blocks, Block.Ground.PLAIN);
    }
}
