/** From two lists of passages to the links between them. May import {@code core.text}, {@code core.diff} and {@code core.similarity}. */
package org.retold.core.align;
