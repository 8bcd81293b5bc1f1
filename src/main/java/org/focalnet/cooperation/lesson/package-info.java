/** A draft lesson of a partnership, shared when both partners agree to the same version of it. */
@NullMarked
package org.focalnet.cooperation.lesson;

import org.jspecify.annotations.NullMarked;
