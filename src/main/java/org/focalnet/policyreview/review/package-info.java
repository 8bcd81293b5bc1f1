/** One round of a policy as it is read: its page, and the note for the file on paper and as a file. */
@NullMarked
package org.focalnet.policyreview.review;

import org.jspecify.annotations.NullMarked;
