/** Items that somebody chose and put in an order. */
@NullMarked
package org.focalnet.library.collection;

import org.jspecify.annotations.NullMarked;
