/** A comparison as one HTML page to read, send and print. */
package org.retold.report.page;
