/**
 * Where articles differ, by kind. May import {@code core.text}, {@code core.diff}, {@code core.align},
 * {@code core.progress} and the packages below it, one a kind, which know nothing of this one.
 */
package org.retold.core.difference;
