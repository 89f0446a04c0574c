package org.retold.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.retold.core.comparison.Comparison;
import org.retold.core.text.Article;
import org.retold.core.text.ArticleHints;
import org.retold.core.text.ArticleParser;
import org.retold.core.text.Paragraph;
import org.retold.core.text.Passage;
import org.retold.core.text.Role;

/** Articles with their paragraphs and passages. */
final class ArticleSection implements Section<String, Article> {

    private static final String UNKNOWN = "und";

    private final boolean lenient;

    /** @param lenient whether an article is divided anew where what the file says of its division cannot be */
    ArticleSection(boolean lenient) {
        this.lenient = lenient;
    }

    @Override
    public List<Article> values(Comparison comparison) {
        return comparison.articles();
    }

    @Override
    public String key(Article article) {
        return article.sigil();
    }

    @Override
    public void insert(Database file, Article article, long place, TextOffsets offsets) throws SQLException {
        String sigil = article.sigil();
        file.run("INSERT OR REPLACE INTO articles VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", sigil, place, article.outlet(), article.title(),
                article.byline().orElse(null), article.published().orElse(null), article.language().toLanguageTag(),
                article.source(), article.text());
        for (Paragraph paragraph : article.paragraphs()) {
            var span = offsets.inFile(sigil, paragraph.span());
            file.run("INSERT OR REPLACE INTO paragraphs VALUES (?, ?, ?, ?, ?, ?)", sigil, paragraph.index(), span.start(), span.end(),
                    Words.of(paragraph.role()), paragraph.number());
        }
        for (Passage passage : article.passages()) {
            var span = offsets.inFile(sigil, passage.span());
            file.run("INSERT OR REPLACE INTO passages VALUES (?, ?, ?, ?, ?)", sigil, passage.index(), passage.paragraph(), span.start(), span.end());
        }
    }

    @Override
    public void remove(Database file, String sigil, long place) throws SQLException {
        file.run("DELETE FROM articles WHERE sigil = ?", sigil);
    }

    /** Needs no offsets: those of an article are in its own text. */
    @Override
    public List<Placed<Article>> read(Database file, TextOffsets none) throws SQLException {
        List<Placed<Article>> undivided = file.query("SELECT * FROM articles ORDER BY place, sigil", row -> new Placed<>(row.getLong("place"),
                new Article(row.getString("sigil"), row.getString("outlet"), row.getString("headline"),
                        Optional.ofNullable(row.getString("byline")), Optional.ofNullable(row.getString("published")),
                        language(row.getString("language")), row.getString("source"), row.getString("text"),
                        List.of(), List.of())));
        List<Placed<Article>> all = new ArrayList<>();
        for (Placed<Article> article : undivided) {
            all.add(new Placed<>(article.place(), lenient ? dividedSomehow(file, article.value()) : divided(file, article.value())));
        }
        return all;
    }

    /** Java reads the tag of an unknown language as that of no language. */
    private static Locale language(String tag) {
        return tag.equals(UNKNOWN) ? Locale.of(UNKNOWN) : Locale.forLanguageTag(tag);
    }

    private static Article dividedSomehow(Database file, Article article) throws SQLException {
        try {
            return divided(file, article);
        } catch (IllegalArgumentException divisionIsLost) {
            Article anew = ArticleParser.parse(article.text(), ArticleHints.from(article.source()));
            return anew.text().equals(article.text()) ? article.withDivision(anew.paragraphs(), anew.passages())
                    : anew.withSigil(article.sigil()).withDescription(article.outlet(), article.title(), article.byline(), article.published());
        }
    }

    private static Article divided(Database file, Article article) throws SQLException {
        String sigil = article.sigil();
        TextOffsets offsets = new TextOffsets(List.of(article));
        List<Passage> passages = file.query("SELECT * FROM passages WHERE article = ? ORDER BY passage",
                row -> new Passage(row.getInt("passage"), offsets.inMemory(sigil, row.getInt("start"), row.getInt("stop")),
                        row.getInt("paragraph")), sigil);
        List<List<Integer>> inside = new ArrayList<>();
        List<Paragraph> paragraphs = file.query("SELECT * FROM paragraphs WHERE article = ? ORDER BY paragraph", row -> {
            int index = row.getInt("paragraph");
            inside.add(new ArrayList<>());
            return new Paragraph(index, offsets.inMemory(sigil, row.getInt("start"), row.getInt("stop")),
                    Words.read(Role.class, row.getString("role")), row.getInt("number"), List.of());
        }, sigil);
        for (Passage passage : passages) {
            if (passage.paragraph() < 0 || passage.paragraph() >= inside.size()) {
                throw new IllegalArgumentException("passage " + passage.index() + " of " + sigil + " is in no paragraph");
            }
            inside.get(passage.paragraph()).add(passage.index());
        }
        Article whole = article.withDivision(paragraphs.stream().map(paragraph -> new Paragraph(paragraph.index(), paragraph.span(),
                paragraph.role(), paragraph.number(), inside.get(paragraphs.indexOf(paragraph)))).toList(), passages);
        return checked(whole);
    }

    private static Article checked(Article article) {
        try {
            article.verify();
            return article;
        } catch (IllegalStateException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("article " + article.sigil() + ": " + e.getMessage(), e);
        }
    }
}
