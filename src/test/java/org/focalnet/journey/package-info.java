/** What people can do, in a real browser: one journey a persona. */
@NullMarked
package org.focalnet.journey;

import org.jspecify.annotations.NullMarked;
