/** Minutes: written during the meeting, circulated, adopted by silence. */
@NullMarked
package org.focalnet.meeting.minutes;

import org.jspecify.annotations.NullMarked;
