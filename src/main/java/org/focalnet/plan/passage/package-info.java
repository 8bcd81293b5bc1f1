/** Texts on one topic each, approved once and used in many reports. */
@NullMarked
package org.focalnet.plan.passage;

import org.jspecify.annotations.NullMarked;
