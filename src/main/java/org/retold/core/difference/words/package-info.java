/** English words as the typed differences look at them: stems, small words, pairs of opposite meaning. May import {@code core.text}. */
package org.retold.core.difference.words;
