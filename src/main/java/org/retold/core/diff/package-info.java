/**
 * What differs between two lists: of words ({@link org.retold.core.diff.WordDiff}) or of anything else
 * ({@link org.retold.core.diff.ListDiff}). The only importer of java-diff-utils; imports {@code core.text} besides.
 */
package org.retold.core.diff;
