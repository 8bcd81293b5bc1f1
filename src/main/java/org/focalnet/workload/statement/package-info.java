/** Hours planned and hours available, month by month. */
@NullMarked
package org.focalnet.workload.statement;

import org.jspecify.annotations.NullMarked;
