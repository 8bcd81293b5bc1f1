/** What a meeting of the network brought: outcomes, recommendations and actions, and what became of them. */
@NullMarked
package org.focalnet.meeting.outcome;

import org.jspecify.annotations.NullMarked;
