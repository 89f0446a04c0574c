package org.retold.store;

import java.sql.SQLException;
import java.util.List;
import org.retold.core.annotation.Coder;
import org.retold.core.comparison.Comparison;

/** Who codes. */
final class CoderSection implements Section<String, Coder> {

    @Override
    public List<Coder> values(Comparison comparison) {
        return List.copyOf(comparison.coders().values());
    }

    @Override
    public String key(Coder coder) {
        return coder.id();
    }

    @Override
    public void insert(Database file, Coder coder, long place, TextOffsets offsets) throws SQLException {
        file.run("INSERT OR REPLACE INTO coders VALUES (?, ?, ?)", coder.id(), place, coder.name());
    }

    @Override
    public void remove(Database file, String id, long place) throws SQLException {
        file.run("DELETE FROM coders WHERE coder = ?", id);
    }

    @Override
    public List<Placed<Coder>> read(Database file, TextOffsets offsets) throws SQLException {
        return file.query("SELECT * FROM coders ORDER BY place, coder",
                row -> new Placed<>(row.getLong("place"), new Coder(row.getString("coder"), row.getString("name"))));
    }
}
