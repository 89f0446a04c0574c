/** Cards laid over the window that keep the keyboard while they are open. Imports {@code ui.common} and {@code ui.theme} only. */
package org.retold.ui.sheet;
