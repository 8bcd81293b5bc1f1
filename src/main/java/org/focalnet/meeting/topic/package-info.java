/** The call for topics of a meeting of the network: what members propose, and what the organiser answers. */
@NullMarked
package org.focalnet.meeting.topic;

import org.jspecify.annotations.NullMarked;
