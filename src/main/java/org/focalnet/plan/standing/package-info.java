/** What is late and whose, by institution and by pillar; what the hub is told of it. */
@NullMarked
package org.focalnet.plan.standing;

import org.jspecify.annotations.NullMarked;
