/** Papers of a meeting of the network, by session, in several languages. */
@NullMarked
package org.focalnet.meeting.paper;

import org.jspecify.annotations.NullMarked;
