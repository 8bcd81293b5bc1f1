/** Notes of the sessions of a meeting of the network, written side by side by its organiser's team. */
@NullMarked
package org.focalnet.meeting.note;

import org.jspecify.annotations.NullMarked;
