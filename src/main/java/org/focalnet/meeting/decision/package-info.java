/** What was decided, who acts and what became of it, over all meetings. */
@NullMarked
package org.focalnet.meeting.decision;

import org.jspecify.annotations.NullMarked;
