/** Whom the office asks to look at a policy, and until when. */
@NullMarked
package org.focalnet.policyreview.reviewer;

import org.jspecify.annotations.NullMarked;
