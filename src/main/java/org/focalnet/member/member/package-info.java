/** A member: its line in the list, its page for the secretariat, and its name wherever readers are shown. */
@NullMarked
package org.focalnet.member.member;

import org.jspecify.annotations.NullMarked;
