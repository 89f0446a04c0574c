package org.retold.store;

import java.sql.SQLException;

/** The file does not hold what was last written to it or read from it here. */
final class ChangedElsewhere extends SQLException {

    private static final long serialVersionUID = 1;
}
