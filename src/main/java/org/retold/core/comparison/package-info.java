/**
 * A comparison as a person works on it: articles, decisions, codes and notes, and every act that changes them. Imports
 * {@code core.text}, {@code core.decision}, {@code core.annotation} and the sigils of {@code core.collate}.
 */
package org.retold.core.comparison;
