/** Rooms of one crisis, which members join by their own act, with a date at which they end unless they are extended. */
@NullMarked
package org.focalnet.exchange.crisis;

import org.jspecify.annotations.NullMarked;
