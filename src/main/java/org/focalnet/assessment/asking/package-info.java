/** Which institutions are asked which sections of a round, and who is late. */
@NullMarked
package org.focalnet.assessment.asking;

import org.jspecify.annotations.NullMarked;
