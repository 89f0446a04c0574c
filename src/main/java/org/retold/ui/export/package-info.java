/** Exporting: choose a format and what is told in it, and write the file off the JavaFX thread. Formats themselves are in {@code report}. */
package org.retold.ui.export;
