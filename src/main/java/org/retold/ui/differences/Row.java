package org.retold.ui.differences;

/**
 * An entry as it stands in the list.
 *
 * @param heading what stands above it, or empty
 * @param under   how many entries stand under that heading
 */
record Row(Entry entry, String heading, int under) {
}
