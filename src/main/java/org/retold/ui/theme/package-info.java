/**
 * How the window looks: typefaces, light and dark colours, and the names of style classes that code and style sheets share.
 * Imports nothing of ours.
 */
package org.retold.ui.theme;
