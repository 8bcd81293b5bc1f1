/** The summary of a meeting of the network: from its notes, by its organiser, adopted by silence. */
@NullMarked
package org.focalnet.meeting.summary;

import org.jspecify.annotations.NullMarked;
