/** Progress notes, and the status that an action has by the last of them. */
@NullMarked
package org.focalnet.plan.note;

import org.jspecify.annotations.NullMarked;
