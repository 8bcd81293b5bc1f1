/** Rounds of one instrument laid beside each other: what changed, and why. */
@NullMarked
package org.focalnet.assessment.comparison;

import org.jspecify.annotations.NullMarked;
