/** The reading of an item by others, by silence, before it is listed; and the day on which its owner looks at it again. */
@NullMarked
package org.focalnet.library.review;

import org.jspecify.annotations.NullMarked;
