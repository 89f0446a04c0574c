package org.retold.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.retold.core.comparison.Comparison;
import org.retold.core.decision.Side;
import org.retold.core.text.Span;

/** What was possibly opposed and is not. */
final class DismissedSection implements Section<List<Side>, List<Side>> {

    @Override
    public List<List<Side>> values(Comparison comparison) {
        return comparison.decisions().dismissed();
    }

    @Override
    public List<Side> key(List<Side> sides) {
        return sides;
    }

    @Override
    public void insert(Database file, List<Side> sides, long place, TextOffsets offsets) throws SQLException {
        file.run("INSERT OR REPLACE INTO dismissed VALUES (?)", place);
        int number = 0;
        for (Side side : sides) {
            int part = 0;
            for (Span span : side.spans()) {
                Span inFile = offsets.inFile(side.article(), span);
                file.run("INSERT OR REPLACE INTO dismissed_spans VALUES (?, ?, ?, ?, ?, ?)", place, number, part++, side.article(), inFile.start(), inFile.end());
            }
            number++;
        }
    }

    @Override
    public void remove(Database file, List<Side> sides, long place) throws SQLException {
        file.run("DELETE FROM dismissed WHERE dismissed = ?", place);
    }

    private record Part(long dismissed, int side, String article, Span span) {
    }

    @Override
    public List<Placed<List<Side>>> read(Database file, TextOffsets offsets) throws SQLException {
        SortedMap<Long, SortedMap<Integer, List<Part>>> all = new TreeMap<>();
        file.query("SELECT dismissed FROM dismissed", row -> all.put(row.getLong(1), new TreeMap<>()));
        file.query("SELECT * FROM dismissed_spans JOIN dismissed USING (dismissed) ORDER BY dismissed, side, number", row -> {
            String article = row.getString("article");
            Part part = new Part(row.getLong("dismissed"), row.getInt("side"), article,
                    offsets.inMemory(article, row.getInt("start"), row.getInt("stop")));
            return all.get(part.dismissed()).computeIfAbsent(part.side(), _ -> new ArrayList<>()).add(part);
        });
        return all.entrySet().stream().map(entry -> new Placed<>(entry.getKey(), entry.getValue().values().stream()
                .map(parts -> new Side(parts.getFirst().article(), parts.stream().map(Part::span).toList())).toList())).toList();
    }

    @Override
    public boolean holdsOffsets() {
        return true;
    }
}
