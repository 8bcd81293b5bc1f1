/** How a government appoints a focal point, says so, and is asked back before anybody is let in. */
@NullMarked
package org.focalnet.outreach.joining;

import org.jspecify.annotations.NullMarked;
