/** Asking the writer of a post whether it may be shared more widely. */
@NullMarked
package org.focalnet.exchange.widening;

import org.jspecify.annotations.NullMarked;
