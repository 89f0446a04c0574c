/** The articles of the comparison as cards: what each is, and how much of it the base tells as well. */
package org.retold.ui.articles;
