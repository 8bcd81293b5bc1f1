/** What the start page says of the exchange: in two statements, whatever there is. */
@NullMarked
package org.focalnet.exchange.start;

import org.jspecify.annotations.NullMarked;
