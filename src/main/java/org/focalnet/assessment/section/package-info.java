/** A section of a round: its items with the positions so far, and what the hub writes of it as a whole. */
@NullMarked
package org.focalnet.assessment.section;

import org.jspecify.annotations.NullMarked;
