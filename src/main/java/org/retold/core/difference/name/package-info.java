/** Names of people, places and bodies with their titles, sources and hedges in English news. May import {@code core.text} and the words. */
package org.retold.core.difference.name;
