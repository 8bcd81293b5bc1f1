/** The library as a list that can be narrowed, and what it has for the work at hand. */
@NullMarked
package org.focalnet.library.shelf;

import org.jspecify.annotations.NullMarked;
