/** Contributions: reports to others, put together from approved texts, kept as they were sent. */
@NullMarked
package org.focalnet.plan.contribution;

import org.jspecify.annotations.NullMarked;
