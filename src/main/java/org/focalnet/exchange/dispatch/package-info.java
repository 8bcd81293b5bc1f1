/** One text written once to several members, each in a conversation of its own that tells nothing of the others. */
@NullMarked
package org.focalnet.exchange.dispatch;

import org.jspecify.annotations.NullMarked;
