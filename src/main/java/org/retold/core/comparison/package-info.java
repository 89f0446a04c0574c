/**
 * A comparison as a person works on it: articles, decisions, codes and notes, and every act that changes them. Imports
 * {@code core.text}, {@code core.decision} and {@code core.annotation}.
 */
package org.retold.core.comparison;
