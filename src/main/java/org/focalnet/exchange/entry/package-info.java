/** What of the rooms can be found, by those who read it. */
@NullMarked
package org.focalnet.exchange.entry;

import org.jspecify.annotations.NullMarked;
