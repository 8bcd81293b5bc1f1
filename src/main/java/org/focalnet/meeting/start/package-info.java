/** Menu, start page, search and notices. */
@NullMarked
package org.focalnet.meeting.start;

import org.jspecify.annotations.NullMarked;
