/**
 * The view model that all screens share: the articles, what was found about them, what is selected, shown and searched for.
 * Imports {@code core} and {@code ui.common} and {@code ui.theme}; no {@code javafx.scene}.
 */
package org.retold.ui.comparison;
