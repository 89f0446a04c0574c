/** All formats in which a comparison leaves the program, behind one call. Imports the packages of the formats. */
package org.retold.report.export;
