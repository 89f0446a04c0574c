/** Passages that possibly contradict each other. May import {@code core.text}. */
package org.retold.core.difference.opposition;
