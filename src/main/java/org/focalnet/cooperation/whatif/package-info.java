/** Who would gain if more were offered. */
@NullMarked
package org.focalnet.cooperation.whatif;

import org.jspecify.annotations.NullMarked;
