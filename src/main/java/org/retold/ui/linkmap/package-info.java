/** Connectors between columns: geometry as pure functions, drawing on top of them. Imports the theme and nothing else of ours. */
package org.retold.ui.linkmap;
