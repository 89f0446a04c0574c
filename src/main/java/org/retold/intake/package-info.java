/**
 * From files, folders, streams and the clipboard to articles: encodings, Markdown, saved web pages. Never writes and never
 * touches the network. Imports {@code core} and {@code json}; the only owner of jsoup and juniversalchardet.
 */
package org.retold.intake;
