/** A round is sealed with a hash, opened again with a reason, and followed by the next one. */
@NullMarked
package org.focalnet.assessment.closing;

import org.jspecify.annotations.NullMarked;
