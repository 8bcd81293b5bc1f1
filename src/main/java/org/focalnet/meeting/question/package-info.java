/** Questions to a session of a meeting of the network; without their asker where the Chatham House Rule holds. */
@NullMarked
package org.focalnet.meeting.question;

import org.jspecify.annotations.NullMarked;
