/** The secretariat's desk: what lies still among the needs and offers that it reads, and suggestions by hand. */
@NullMarked
package org.focalnet.cooperation.desk;

import org.jspecify.annotations.NullMarked;
