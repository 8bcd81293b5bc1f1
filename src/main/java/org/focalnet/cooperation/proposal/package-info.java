/** A proposal: what one side is told of a match, and what it says to it. */
@NullMarked
package org.focalnet.cooperation.proposal;

import org.jspecify.annotations.NullMarked;
