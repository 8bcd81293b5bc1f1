/** The people of a member's team. */
@NullMarked
package org.focalnet.identity.team;

import org.jspecify.annotations.NullMarked;
