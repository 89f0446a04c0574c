/** The Columns view: every article in its own order, side by side, kept level. Imports the widgets and the shared view model. */
package org.retold.ui.columns;
