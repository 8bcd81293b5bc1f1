/** All of a meeting that one reader reads, as one file to take along. */
@NullMarked
package org.focalnet.meeting.pack;

import org.jspecify.annotations.NullMarked;
