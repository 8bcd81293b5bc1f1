/** What a round found, as actions of the plan. */
@NullMarked
package org.focalnet.plan.finding;

import org.jspecify.annotations.NullMarked;
