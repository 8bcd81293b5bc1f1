/** Table-top exercises: planned, run minute by minute, and what was learned from them. */
@NullMarked
package org.focalnet.assessment.exercise;

import org.jspecify.annotations.NullMarked;
