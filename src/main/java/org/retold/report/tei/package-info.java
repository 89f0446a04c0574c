/** A comparison as a critical edition in TEI P5, parallel segmentation. */
package org.retold.report.tei;
