/** The page of a member's own record, its export and the chain behind it. */
@NullMarked
package org.focalnet.audit.entry;

import org.jspecify.annotations.NullMarked;
