/** Posts that appear while a room is open: over server-sent events, on every node. */
@NullMarked
package org.focalnet.exchange.live;

import org.jspecify.annotations.NullMarked;
