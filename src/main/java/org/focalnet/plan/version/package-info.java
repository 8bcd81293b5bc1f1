/** Versions that were adopted, and what changed between two. */
@NullMarked
package org.focalnet.plan.version;

import org.jspecify.annotations.NullMarked;
