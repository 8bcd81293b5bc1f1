/** A meeting, the list of them, and the form. */
@NullMarked
package org.focalnet.meeting.meeting;

import org.jspecify.annotations.NullMarked;
