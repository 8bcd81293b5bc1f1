/** One question of a round with all that was said to it. */
@NullMarked
package org.focalnet.assessment.item;

import org.jspecify.annotations.NullMarked;
