/** Who is asked in, the mails with an entry for the calendar, attendance. */
@NullMarked
package org.focalnet.meeting.invitee;

import org.jspecify.annotations.NullMarked;
