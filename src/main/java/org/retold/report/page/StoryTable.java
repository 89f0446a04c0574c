package org.retold.report.page;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.retold.core.align.Link;
import org.retold.core.align.Relation;
import org.retold.core.collate.Collation;
import org.retold.core.collate.StoryPoint;
import org.retold.core.progress.Progress;
import org.retold.core.text.Article;
import org.retold.core.text.Paragraph;
import org.retold.core.text.Passage;
import org.retold.core.text.Role;
import org.retold.report.markup.Markup;

/** The story points as rows and the articles as columns: what belongs together stands level. */
final class StoryTable {

    private final Collation collation;
    private final Marked marked;
    private final Markup page;
    private final Map<String, Map<Integer, Link>> links = new HashMap<>();

    StoryTable(Collation collation, Marked marked, Markup page) {
        this.collation = collation;
        this.marked = marked;
        this.page = page;
        for (Article article : collation.articles()) {
            Map<Integer, Link> byPassage = new HashMap<>();
            if (!article.sigil().equals(collation.base())) {
                collation.pair(collation.base(), article.sigil()).alignment().links().forEach(link -> link.b().forEach(it -> byPassage.put(it, link)));
            }
            links.put(article.sigil(), byPassage);
        }
    }

    void write(Progress progress) throws IOException {
        page.start("div").attribute("class", "scroll").start("table").attribute("class", "story").attribute("style", "--columns:" + collation.articles().size());
        page.start("caption").attribute("class", "small").text(Words.of("story.caption")).end();
        page.start("thead").start("tr").start("th").attribute("scope", "col").attribute("class", "row").text(Words.of("row")).end();
        for (Article article : collation.articles()) {
            page.start("th").attribute("scope", "col").attribute("dir", "auto").text(article.sigil() + "  " + article.outlet()).end();
        }
        page.end().end().newLine().start("tbody");
        for (StoryPoint point : collation.storyPoints()) {
            progress.checkCancelled();
            page.newLine().start("tr").start("th").attribute("scope", "row").attribute("class", "row").text(Integer.toString(point.id())).end();
            for (Article article : collation.articles()) {
                cell(point, article);
            }
            page.end();
        }
        page.end().end().end().newLine();
    }

    private void cell(StoryPoint point, Article article) throws IOException {
        page.start("td");
        if (point.absent().contains(article.sigil())) {
            page.attribute("class", "absent").element("span", Words.of("cell.absent", article.sigil())).end();
            return;
        }
        page.attribute("lang", article.language().toLanguageTag()).attribute("dir", "auto");
        for (int index : point.passages(article.sigil())) {
            passage(point, article, article.passages().get(index));
        }
        page.end();
    }

    private void passage(StoryPoint point, Article article, Passage passage) throws IOException {
        Optional<Link> link = Optional.ofNullable(links.get(article.sigil()).get(passage.index()));
        page.start("p").attribute("dir", "auto");
        if (article.sigil().equals(collation.base())) {
            if (!point.absent().isEmpty()) {
                sign("−" + (collation.articles().size() > 2 ? " " + point.absent().size() + "/" + (collation.articles().size() - 1) : ""), "dropped");
            }
        } else if (link.isEmpty() && !point.readings().containsKey(collation.base())) {
            sign("+", "added");
        }
        if (link.isPresent()) {
            if (link.get().moved()) {
                sign("⇅", "moved");
            }
            switch (link.get().relation()) {
                case EDITED -> sign("~", "edited");
                case PARAPHRASED -> sign("≈", "paraphrased");
                case SAME, RELATED, UNRELATED -> { }
            }
        }
        marked.write(article, passage.span(), link.map(it -> it.relation() == Relation.PARAPHRASED).orElse(false), page);
        page.text(" ").start("span").attribute("class", "place").text(place(article, passage)).end().end();
    }

    private void sign(String sign, String kind) throws IOException {
        page.start("span").attribute("class", "sign " + kind).attribute("role", "img").attribute("aria-label", Words.of("kind." + kind)).text(sign).end();
    }

    private static String place(Article article, Passage passage) {
        Paragraph paragraph = article.paragraphOf(passage);
        return paragraph.role() == Role.HEADLINE ? Words.of("cell.headline") : Words.of("cell.paragraph", Integer.toString(paragraph.number()));
    }

    /** What stands around the stories, by article; nothing an outlet published is left out. */
    void writeApart() throws IOException {
        List<Article> articles = collation.articles().stream().filter(article -> article.paragraphs().stream().anyMatch(it -> !it.role().isTold())).toList();
        if (articles.isEmpty()) {
            return;
        }
        page.element("h2", Words.of("apart")).start("p").attribute("class", "small").text(Words.of("apart.what")).end();
        for (Article article : articles) {
            page.element("h3", article.sigil() + "  " + article.outlet());
            for (Paragraph paragraph : article.paragraphs()) {
                if (!paragraph.role().isTold()) {
                    page.start("p").attribute("class", "small").attribute("dir", "auto").attribute("lang", article.language().toLanguageTag());
                    marked.write(article, paragraph.span(), false, page);
                    page.end();
                }
            }
        }
        page.newLine();
    }
}
