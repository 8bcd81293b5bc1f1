/** Drafts that an institution sends in by a link, once and without an account. */
@NullMarked
package org.focalnet.policyreview.draft;

import org.jspecify.annotations.NullMarked;
