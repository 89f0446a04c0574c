package org.retold.store;

import java.sql.SQLException;
import java.util.List;
import org.retold.core.comparison.Comparison;

/**
 * One kind of thing that a comparison holds in an order, and the tables that it is kept in.
 *
 * @param <K> what tells two of the kind apart
 */
interface Section<K, V> {

    /** One of the kind, with the number that it is ordered by in the file. */
    record Placed<V>(long place, V value) {
    }

    List<V> values(Comparison comparison);

    K key(V value);

    /** Writes rows of something that has none. */
    void insert(Database file, V value, long place, TextOffsets offsets) throws SQLException;

    void remove(Database file, K key, long place) throws SQLException;

    /**
     * What the file holds, by place.
     *
     * @throws IllegalArgumentException if that cannot be
     */
    List<Placed<V>> read(Database file, TextOffsets offsets) throws SQLException;

    /** True where the rows hold offsets, which depend on the articles' texts. */
    default boolean holdsOffsets() {
        return false;
    }
}
