/** Extracts: chosen parts of a closed round, disclosed to chosen readers until an hour, and what they remark. */
@NullMarked
package org.focalnet.assessment.extract;

import org.jspecify.annotations.NullMarked;
