/** From what lies outside (files, folders, pasted text, web pages) to articles. May import {@code core} and {@code json}. */
package org.retold.intake;
