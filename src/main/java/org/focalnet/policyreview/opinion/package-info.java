/** The full lens: what each reviewer answers, side by side. */
@NullMarked
package org.focalnet.policyreview.opinion;

import org.jspecify.annotations.NullMarked;
