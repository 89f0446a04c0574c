/**
 * Printing the comparison: what its views are on paper, the sheet that shows the pages before they are printed, printers.
 */
package org.retold.ui.print;
