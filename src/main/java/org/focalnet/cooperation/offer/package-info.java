/** An offer: what would help a member, for the matcher alone or for readers it chooses. */
@NullMarked
package org.focalnet.cooperation.offer;

import org.jspecify.annotations.NullMarked;
