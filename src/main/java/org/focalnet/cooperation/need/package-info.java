/** A need: what would help a member, for the matcher alone or for readers it chooses. */
@NullMarked
package org.focalnet.cooperation.need;

import org.jspecify.annotations.NullMarked;
