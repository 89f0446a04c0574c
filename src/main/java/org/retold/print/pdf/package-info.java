/**
 * Pages as a PDF with all its fonts inside, as pictures, and as a file. The only package that knows PDFBox. Reads fonts of the
 * operating system for scripts that the application brings no typeface for.
 */
package org.retold.print.pdf;
