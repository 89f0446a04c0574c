/** The application: its window, its actions, and the one page where the object graph is put together. May import all of ui. */
package org.retold.ui.app;
