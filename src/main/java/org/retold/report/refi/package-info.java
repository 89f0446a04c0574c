/** Projects and codebooks in the exchange format of programs for qualitative analysis, REFI-QDA 1.5. */
package org.retold.report.refi;
