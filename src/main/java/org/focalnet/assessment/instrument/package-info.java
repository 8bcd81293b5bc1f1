/** Instruments: questionnaires as versioned data, shipped or a country's own. */
@NullMarked
package org.focalnet.assessment.instrument;

import org.jspecify.annotations.NullMarked;
