/**
 * Where the program starts. Compiled for an old release of Java, so that whatever {@code java} is at hand can find the right
 * one; for the same reason its classes use no newer language or library. May import {@code cli} and {@code ui.app}.
 */
package org.retold;
