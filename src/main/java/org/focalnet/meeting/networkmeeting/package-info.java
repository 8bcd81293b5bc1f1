/** Meetings of the network, of a group or of members who are invited: what they are, who is asked in, what the public reads. */
@NullMarked
package org.focalnet.meeting.networkmeeting;

import org.jspecify.annotations.NullMarked;
