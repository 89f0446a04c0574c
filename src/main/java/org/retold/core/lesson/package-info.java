/** A lesson: differences shown to a class one after the other, with what is asked and said about each. */
package org.retold.core.lesson;
