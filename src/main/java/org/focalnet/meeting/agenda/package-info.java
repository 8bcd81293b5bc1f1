/** What is talked about, when, by whom and on which papers. */
@NullMarked
package org.focalnet.meeting.agenda;

import org.jspecify.annotations.NullMarked;
