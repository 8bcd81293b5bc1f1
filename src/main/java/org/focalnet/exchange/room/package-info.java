/** A room: the list of one's own, the page with its thread, and a new one. */
@NullMarked
package org.focalnet.exchange.room;

import org.jspecify.annotations.NullMarked;
