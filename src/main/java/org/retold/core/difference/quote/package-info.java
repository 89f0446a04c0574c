/** Quotations: their marks, their speakers, and how another article gives them. May import {@code core.text}, the words and the names. */
package org.retold.core.difference.quote;
