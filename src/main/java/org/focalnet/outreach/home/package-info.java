/** What a stranger sees first. */
@NullMarked
package org.focalnet.outreach.home;

import org.jspecify.annotations.NullMarked;
