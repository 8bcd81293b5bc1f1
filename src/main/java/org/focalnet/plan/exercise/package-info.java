/** What exercises showed to be done, as actions of the plan. */
@NullMarked
package org.focalnet.plan.exercise;

import org.jspecify.annotations.NullMarked;
