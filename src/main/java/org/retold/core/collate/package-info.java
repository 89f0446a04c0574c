/** The result for a whole set of articles, and the facade that runs the stages. May import all of {@code core}. */
package org.retold.core.collate;
