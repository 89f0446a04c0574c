/** Codes, notes and who gave them: what researchers say about places in the articles. Imports {@code core.text}, {@code core.diff} and {@code core.difference} only. */
package org.retold.core.annotation;
