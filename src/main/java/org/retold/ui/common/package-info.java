/**
 * What every screen needs: the way to the JavaFX thread, background work, words, and the shape of a view. Imports
 * {@code core.progress} and {@code core.text} and nothing else of ours.
 */
package org.retold.ui.common;
