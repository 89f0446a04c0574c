/** Writing elements with attributes and text so that nothing in a text can become markup. Imports nothing of ours. */
package org.retold.report.markup;
