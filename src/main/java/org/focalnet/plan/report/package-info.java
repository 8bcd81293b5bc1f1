/** Reports on a period, made while the reader sees how far they are. */
@NullMarked
package org.focalnet.plan.report;

import org.jspecify.annotations.NullMarked;
