/** When a side of a partnership is reminded, and of what. */
@NullMarked
package org.focalnet.cooperation.reminder;

import org.jspecify.annotations.NullMarked;
