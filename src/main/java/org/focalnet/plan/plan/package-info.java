/** Plans with their objectives: what each is, and its page. */
@NullMarked
package org.focalnet.plan.plan;

import org.jspecify.annotations.NullMarked;
