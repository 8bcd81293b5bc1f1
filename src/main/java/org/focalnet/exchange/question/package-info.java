/** A question to the network or a group, what is answered, and what helped. */
@NullMarked
package org.focalnet.exchange.question;

import org.jspecify.annotations.NullMarked;
