/** An appointment: how a person comes into an office, is confirmed there each year, and leaves it. */
@NullMarked
package org.focalnet.member.appointment;

import org.jspecify.annotations.NullMarked;
