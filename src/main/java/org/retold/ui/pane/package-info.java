/**
 * One article's text with its marks and its signed margin. The only package that imports {@code org.fxmisc}. Knows
 * {@code core.text}, the shared view model and the theme; no screen.
 */
package org.retold.ui.pane;
