/** Delegations to a meeting of the network: who registers, who has a place, the badges and the door. */
@NullMarked
package org.focalnet.meeting.delegation;

import org.jspecify.annotations.NullMarked;
