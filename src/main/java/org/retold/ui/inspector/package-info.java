/** How every article tells the selected passage, one under the other. */
package org.retold.ui.inspector;
