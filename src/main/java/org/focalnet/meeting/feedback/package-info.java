/** What members think of a meeting of the network, and figures of it for its organiser. */
@NullMarked
package org.focalnet.meeting.feedback;

import org.jspecify.annotations.NullMarked;
