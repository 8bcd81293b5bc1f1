/** Scenarios of table-top exercises: those that are shipped, and those that a hub writes itself. */
@NullMarked
package org.focalnet.assessment.scenario;

import org.jspecify.annotations.NullMarked;
