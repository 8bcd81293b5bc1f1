/** Editions: chosen lines of a plan for chosen readers. */
@NullMarked
package org.focalnet.plan.edition;

import org.jspecify.annotations.NullMarked;
