/** Calendars that a calendar program reads by itself: private links of an account to what it reads of meetings. */
@NullMarked
package org.focalnet.meeting.feed;

import org.jspecify.annotations.NullMarked;
