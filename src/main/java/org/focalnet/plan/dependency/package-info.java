/** What needs what, and what slips when something is late. */
@NullMarked
package org.focalnet.plan.dependency;

import org.jspecify.annotations.NullMarked;
