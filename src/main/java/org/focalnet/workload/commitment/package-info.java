/** What the office has taken on: from other modules and written down by itself; the four ways out of it. */
@NullMarked
package org.focalnet.workload.commitment;

import org.jspecify.annotations.NullMarked;
