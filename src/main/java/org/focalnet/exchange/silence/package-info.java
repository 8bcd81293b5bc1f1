/** The silence procedure for minutes, calendars and entries of the library; never for a position. */
@NullMarked
package org.focalnet.exchange.silence;

import org.jspecify.annotations.NullMarked;
