/** Answers to invitations that come by mail, from a calendar or from a person. */
@NullMarked
package org.focalnet.meeting.reply;

import org.jspecify.annotations.NullMarked;
