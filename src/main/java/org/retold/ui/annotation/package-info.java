/** Coding by hand: codebook, codes and notes on places in the articles, several coders, what they agree on. Imports the core, {@code ui.comparison}, {@code ui.common}, {@code ui.sheet} and {@code ui.theme}. */
package org.retold.ui.annotation;
