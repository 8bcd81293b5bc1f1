/** What the team says to each other about an item. */
@NullMarked
package org.focalnet.assessment.comment;

import org.jspecify.annotations.NullMarked;
