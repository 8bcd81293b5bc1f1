/** What everybody may know of the network's meetings: those that its members announce to the public, and the record since 2010. */
@NullMarked
package org.focalnet.meeting.history;

import org.jspecify.annotations.NullMarked;
