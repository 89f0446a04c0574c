/** Figures: amounts, shares, durations, dates and times as English news writes them. May import {@code core.text} and the words. */
package org.retold.core.difference.figure;
