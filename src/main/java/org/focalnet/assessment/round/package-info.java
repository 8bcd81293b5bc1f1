/** Rounds: an instrument answered over a period, with its questions frozen in it. */
@NullMarked
package org.focalnet.assessment.round;

import org.jspecify.annotations.NullMarked;
