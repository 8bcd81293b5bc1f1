/** Being asked into a team, and becoming a person of it. */
@NullMarked
package org.focalnet.identity.invitation;

import org.jspecify.annotations.NullMarked;
