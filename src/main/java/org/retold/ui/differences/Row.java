package org.retold.ui.differences;

/**
 * An entry as it stands in the list.
 *
 * @param heading what stands above it, or empty
 * @param under   how many entries stand under that heading
 * @param brief   true where a long entry shows its beginning only, so that it leaves room for others
 */
record Row(Entry entry, String heading, int under, boolean brief) {
}
