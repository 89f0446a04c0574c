/**
 * What is kept from one start to the next: comparisons in SQLite files, work to be recovered, settings. Imports {@code core} only;
 * knows no window. {@link org.retold.store.ComparisonFile} and {@link org.retold.store.Recovery} are the way in.
 */
package org.retold.store;
