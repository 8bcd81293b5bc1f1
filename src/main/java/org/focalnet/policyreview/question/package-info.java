/** The questions of the lens, as shipped and as a country adapts them, edition by edition. */
@NullMarked
package org.focalnet.policyreview.question;

import org.jspecify.annotations.NullMarked;
