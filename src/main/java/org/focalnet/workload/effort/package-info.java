/** How long a kind of commitment takes: what is usual, and what the office says. */
@NullMarked
package org.focalnet.workload.effort;

import org.jspecify.annotations.NullMarked;
