/** What an invitee sees and answers without an account, by the link of a mail. */
@NullMarked
package org.focalnet.meeting.guest;

import org.jspecify.annotations.NullMarked;
