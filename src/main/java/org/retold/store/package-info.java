/** What is kept from one start to the next. Imports {@code core} only; knows no window. */
package org.retold.store;
