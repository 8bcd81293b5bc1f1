/** The meeting at which a round is talked through before it is closed. */
@NullMarked
package org.focalnet.assessment.validation;

import org.jspecify.annotations.NullMarked;
