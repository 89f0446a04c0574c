/** Tables for spreadsheets and statistics, as CSV. */
package org.retold.report.table;
