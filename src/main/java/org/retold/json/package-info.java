/** Reading and writing JSON. The only package that imports Jackson; imports nothing of ours. */
package org.retold.json;
