package org.retold.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.retold.core.comparison.Comparison;
import org.retold.core.comparison.Original;

/** Articles as they came in, by sigil. */
final class OriginalSection implements Section<String, Map.Entry<String, Original>> {

    @Override
    public List<Map.Entry<String, Original>> values(Comparison comparison) {
        return List.copyOf(comparison.originals().entrySet());
    }

    @Override
    public String key(Map.Entry<String, Original> original) {
        return original.getKey();
    }

    @Override
    public void insert(Database file, Map.Entry<String, Original> original, long place, TextOffsets offsets) throws SQLException {
        file.run("INSERT OR REPLACE INTO originals (rowid, article, name, bytes) VALUES (?, ?, ?, ?)", place, original.getKey(),
                original.getValue().name(), original.getValue().bytes());
    }

    @Override
    public void remove(Database file, String sigil, long place) throws SQLException {
        file.run("DELETE FROM originals WHERE article = ?", sigil);
    }

    @Override
    public List<Placed<Map.Entry<String, Original>>> read(Database file, TextOffsets offsets) throws SQLException {
        return file.query("SELECT rowid, * FROM originals ORDER BY rowid", row -> new Placed<>(row.getLong(1),
                Map.entry(row.getString("article"), new Original(row.getString("name"), row.getBytes("bytes")))));
    }
}
