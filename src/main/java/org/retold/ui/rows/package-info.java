/**
 * The Rows view: story points as level rows, a cell an outlet. Imports {@code core}, {@code ui.common}, {@code ui.comparison}, {@code ui.story} and
 * {@code ui.theme}.
 */
package org.retold.ui.rows;
