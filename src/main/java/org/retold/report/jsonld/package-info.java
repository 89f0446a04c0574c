/** A comparison as W3C Web Annotations. */
package org.retold.report.jsonld;
