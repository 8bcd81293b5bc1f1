/** Milestones of actions, and where their indicators stand. */
@NullMarked
package org.focalnet.plan.milestone;

import org.jspecify.annotations.NullMarked;
