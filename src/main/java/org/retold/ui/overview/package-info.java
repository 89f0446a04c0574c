/** The strip at a column's edge: one cell a passage, and the part in sight. Knows the pane, the view model and the theme. */
package org.retold.ui.overview;
