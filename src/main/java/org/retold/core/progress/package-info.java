/** How long work says how far it is, and learns that it is no longer wanted. Imports nothing of ours. */
package org.retold.core.progress;
