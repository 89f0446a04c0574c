/**
 * The Coverage view: who tells which story point, as a compact grid of marks. Imports {@code core}, {@code ui.common},
 * {@code ui.comparison}, {@code ui.story} and {@code ui.theme}.
 */
package org.retold.ui.coverage;
