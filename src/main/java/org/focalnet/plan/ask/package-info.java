/** Progress that is asked from those who lead actions, and taken over into the plan. */
@NullMarked
package org.focalnet.plan.ask;

import org.jspecify.annotations.NullMarked;
