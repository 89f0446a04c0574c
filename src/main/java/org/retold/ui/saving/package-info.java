/** The comparison and its file: saved after every act, opened, saved under a name, recovered. The only package of the window that knows {@code store}'s files. */
package org.retold.ui.saving;
