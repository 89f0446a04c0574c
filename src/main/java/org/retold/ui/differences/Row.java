package org.retold.ui.differences;

import org.retold.ui.common.Messages;

/**
 * An entry as it stands in the list.
 *
 * @param heading what stands above it, or empty
 * @param under   how many entries stand under that heading
 * @param differ  how many of them are given differently
 * @param brief   true where a long entry shows its beginning only, so that it leaves room for others
 */
record Row(Entry entry, String heading, int under, int differ, boolean brief) {

    /** How many stand under the heading, and how many of them differ where not all do. */
    String count() {
        return differ == under ? String.valueOf(under) : Messages.words("differences.heading.differ", under, differ);
    }
}
