/**
 * Pages to print: a document of blocks becomes pages of lines, rules and marks, and the package beneath makes a PDF of them.
 * Imports nothing of ours but progress. Lengths are points (1/72 inch), places count from the upper left corner of the page.
 */
package org.retold.print;
