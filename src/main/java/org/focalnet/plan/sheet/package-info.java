/** A plan as files of other programs: workbooks, calendars, the columns of IMPACT OSS. */
@NullMarked
package org.focalnet.plan.sheet;

import org.jspecify.annotations.NullMarked;
