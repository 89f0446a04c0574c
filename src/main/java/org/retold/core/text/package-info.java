/**
 * Articles as text: paragraphs and their roles, passages, tokens and their normal forms, languages. Pure: text in, values
 * out. Imports nothing of ours and nothing but {@code java.base}.
 */
package org.retold.core.text;
