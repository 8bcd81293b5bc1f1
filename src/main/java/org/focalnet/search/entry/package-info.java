/** Bringing objects into the index, and out of it. */
@NullMarked
package org.focalnet.search.entry;

import org.jspecify.annotations.NullMarked;
