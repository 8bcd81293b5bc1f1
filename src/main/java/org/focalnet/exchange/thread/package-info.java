/** A thread: its page with the posts, a new one, and what whoever started it does with it. */
@NullMarked
package org.focalnet.exchange.thread;

import org.jspecify.annotations.NullMarked;
