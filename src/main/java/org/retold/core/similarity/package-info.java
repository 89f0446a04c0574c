/**
 * How alike two passages are, by their words and by their meaning. Imports core.text and core.progress only; knows nothing of
 * links.
 */
package org.retold.core.similarity;
