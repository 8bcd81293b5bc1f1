/** Members that agreed to be shown, and the card for a government's own site. */
@NullMarked
package org.focalnet.outreach.showing;

import org.jspecify.annotations.NullMarked;
