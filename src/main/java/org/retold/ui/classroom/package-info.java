/** The comparison in front of a class: one difference after the other, the running order that says which, and its handout. */
package org.retold.ui.classroom;
