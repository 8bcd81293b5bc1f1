/** A group of members: the regional ones and the free ones, and who belongs to each. */
@NullMarked
package org.focalnet.member.group;

import org.jspecify.annotations.NullMarked;
