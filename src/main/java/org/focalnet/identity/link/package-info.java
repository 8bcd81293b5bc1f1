/** Secrets that lead somewhere once, and the brake on those who guess. */
@NullMarked
package org.focalnet.identity.link;

import org.jspecify.annotations.NullMarked;
