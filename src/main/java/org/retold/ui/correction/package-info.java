/** Correcting by hand: links, and how articles are divided and described. Imports {@code ui.comparison}, {@code ui.common}, {@code ui.pane}, {@code ui.sheet} and {@code ui.theme}. */
package org.retold.ui.correction;
