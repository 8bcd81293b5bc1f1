/** Series of meetings and their rhythm. */
@NullMarked
package org.focalnet.meeting.series;

import org.jspecify.annotations.NullMarked;
