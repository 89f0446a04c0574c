/** Correcting by hand: links, and how articles are divided and described. Imports {@code ui.comparison}, {@code ui.common}, {@code ui.pane} and {@code ui.theme}. */
package org.retold.ui.correction;
