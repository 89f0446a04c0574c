package org.retold.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.retold.core.comparison.Comparison;
import org.retold.core.decision.LinkDecision;
import org.retold.core.decision.LinkDecision.Verdict;
import org.retold.core.decision.Side;
import org.retold.core.text.Span;

/** What was decided about links. */
final class LinkSection implements Section<List<Side>, LinkDecision> {

    @Override
    public List<LinkDecision> values(Comparison comparison) {
        return comparison.decisions().links();
    }

    @Override
    public List<Side> key(LinkDecision link) {
        return List.of(link.a(), link.b());
    }

    @Override
    public void insert(Database file, LinkDecision link, long place, TextOffsets offsets) throws SQLException {
        file.run("INSERT OR REPLACE INTO links VALUES (?, ?, ?, ?)", place, link.a().article(), link.b().article(), Words.of(link.verdict()));
        insert(file, place, "a", link.a(), offsets);
        insert(file, place, "b", link.b(), offsets);
    }

    private static void insert(Database file, long link, String name, Side side, TextOffsets offsets) throws SQLException {
        int number = 0;
        for (Span span : side.spans()) {
            Span inFile = offsets.inFile(side.article(), span);
            file.run("INSERT OR REPLACE INTO link_spans VALUES (?, ?, ?, ?, ?)", link, name, number++, inFile.start(), inFile.end());
        }
    }

    @Override
    public void remove(Database file, List<Side> key, long place) throws SQLException {
        file.run("DELETE FROM links WHERE link = ?", place);
    }

    @Override
    public List<Placed<LinkDecision>> read(Database file, TextOffsets offsets) throws SQLException {
        Map<String, List<Span>> spans = new HashMap<>();
        file.query("""
                SELECT link, side, CASE side WHEN 'a' THEN article_a ELSE article_b END AS article, start, stop
                  FROM link_spans JOIN links USING (link) ORDER BY link, side, number""",
                row -> spans.computeIfAbsent(row.getLong("link") + row.getString("side"), _ -> new ArrayList<>())
                        .add(offsets.inMemory(row.getString("article"), row.getInt("start"), row.getInt("stop"))));
        return file.query("SELECT * FROM links ORDER BY link", row -> {
            long link = row.getLong("link");
            return new Placed<>(link, new LinkDecision(new Side(row.getString("article_a"), spans.getOrDefault(link + "a", List.of())),
                    new Side(row.getString("article_b"), spans.getOrDefault(link + "b", List.of())),
                    Words.read(Verdict.class, row.getString("verdict"))));
        });
    }

    @Override
    public boolean holdsOffsets() {
        return true;
    }
}
