/** A course to take along: one page for a browser, a book for a reader, and its own files. */
@NullMarked
package org.focalnet.learning.offline;

import org.jspecify.annotations.NullMarked;
