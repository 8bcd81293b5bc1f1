/** What a member reports to its capital of a meeting of the network. */
@NullMarked
package org.focalnet.meeting.capitalreport;

import org.jspecify.annotations.NullMarked;
