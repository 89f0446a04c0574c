/** What a reader decided by hand about links: data of its own that goes into the collator. Imports {@code core.text} only. */
package org.retold.core.decision;
