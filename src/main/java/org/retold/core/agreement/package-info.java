/** How far coders agree: figures to publish, each with what it rests on. Imports {@code core.annotation} and {@code core.text} only. */
package org.retold.core.agreement;
