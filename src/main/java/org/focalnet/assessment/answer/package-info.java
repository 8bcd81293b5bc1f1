/** What institutions and the team answer to the items of a round, side by side. */
@NullMarked
package org.focalnet.assessment.answer;

import org.jspecify.annotations.NullMarked;
