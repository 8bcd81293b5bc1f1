/** The picture of a plan over time. */
@NullMarked
package org.focalnet.plan.timeline;

import org.jspecify.annotations.NullMarked;
