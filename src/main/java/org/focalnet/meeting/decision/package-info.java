/** What was decided and the actions that follow, over all meetings. */
@NullMarked
package org.focalnet.meeting.decision;

import org.jspecify.annotations.NullMarked;
