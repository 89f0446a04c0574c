/**
 * The comparison as rows, a story point each: what the Rows and Coverage views show, where the reader is in it, and how it is
 * said and copied. Imports {@code core}, {@code ui.common} and {@code ui.comparison}.
 */
package org.retold.ui.story;
