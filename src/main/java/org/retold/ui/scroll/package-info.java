/** From a place in one column to places in the others: pure functions, no JavaFX. Imports nothing of ours. */
package org.retold.ui.scroll;
