/**
 * What the reader sets about reading: face, size, lines, colours, motion. Imports {@code ui.common}, {@code ui.comparison} and
 * {@code ui.theme}.
 */
package org.retold.ui.settings;
