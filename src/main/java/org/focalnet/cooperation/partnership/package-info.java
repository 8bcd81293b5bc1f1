/** A partnership: what two members that were introduced do together, step by step, until it is closed. */
@NullMarked
package org.focalnet.cooperation.partnership;

import org.jspecify.annotations.NullMarked;
