package org.retold.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.retold.core.annotation.Code;
import org.retold.core.annotation.Pattern;
import org.retold.core.comparison.Comparison;

/** The codebook. */
final class CodeSection implements Section<String, Code> {

    @Override
    public List<Code> values(Comparison comparison) {
        return comparison.codebook().codes();
    }

    @Override
    public String key(Code code) {
        return code.id();
    }

    @Override
    public void insert(Database file, Code code, long place, TextOffsets offsets) throws SQLException {
        file.run("INSERT OR REPLACE INTO codes VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", code.id(), place, code.name(), code.description(), code.colour(),
                Words.of(code.pattern()), code.key().orElse(null), code.parent().orElse(null), code.withdrawn() ? 1 : 0);
    }

    @Override
    public void remove(Database file, String id, long place) throws SQLException {
        file.run("DELETE FROM codes WHERE code = ?", id);
    }

    @Override
    public List<Placed<Code>> read(Database file, TextOffsets offsets) throws SQLException {
        return file.query("SELECT * FROM codes ORDER BY place, code", row -> new Placed<>(row.getLong("place"),
                new Code(row.getString("code"), row.getString("name"), row.getString("description"), row.getString("colour"),
                        Words.read(Pattern.class, row.getString("pattern")), digit(row),
                        Optional.ofNullable(row.getString("parent")), row.getInt("withdrawn") != 0)));
    }

    private static Optional<Integer> digit(ResultSet row) throws SQLException {
        int digit = row.getInt("digit");
        return row.wasNull() ? Optional.empty() : Optional.of(digit);
    }
}
