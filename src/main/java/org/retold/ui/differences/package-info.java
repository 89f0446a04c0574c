/**
 * The Differences view: every difference of the comparison in one flat list, which is also what a screen reader reads in place
 * of the other views. Imports {@code core}, {@code ui.common}, {@code ui.comparison} and {@code ui.theme}; what does not end in
 * View, Cell, Card, Panel, Bar, Chips or Text knows no {@code javafx.scene}.
 */
package org.retold.ui.differences;
