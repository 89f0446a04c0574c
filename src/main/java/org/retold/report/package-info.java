/** A finished comparison in forms that leave the program. May import {@code core} and {@code json}. */
package org.retold.report;
