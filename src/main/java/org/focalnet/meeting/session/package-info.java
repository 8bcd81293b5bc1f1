/** The agenda of a meeting of the network: its rooms and sessions, its versions and what changed, the files of it. */
@NullMarked
package org.focalnet.meeting.session;

import org.jspecify.annotations.NullMarked;
