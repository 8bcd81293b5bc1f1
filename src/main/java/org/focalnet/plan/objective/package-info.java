/** Objectives: what a plan wants to reach, under which its actions stand. */
@NullMarked
package org.focalnet.plan.objective;

import org.jspecify.annotations.NullMarked;
