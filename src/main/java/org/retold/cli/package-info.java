/**
 * The command line, one class a command. Works without JavaFX and without a display. The only package that writes to
 * standard output and standard error, and the only importer of picocli. May import everything of ours but {@code ui}.
 */
package org.retold.cli;
