/** A freeze: on a verified request nobody of a hub signs in and nobody else reads what is its own, until it is lifted. */
@NullMarked
package org.focalnet.member.freeze;

import org.jspecify.annotations.NullMarked;
