/** Which clauses of executive commitments the review of a policy takes up. */
@NullMarked
package org.focalnet.policyreview.clause;

import org.jspecify.annotations.NullMarked;
