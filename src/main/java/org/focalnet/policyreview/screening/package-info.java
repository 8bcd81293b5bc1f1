/** Five questions at the point of clearance. */
@NullMarked
package org.focalnet.policyreview.screening;

import org.jspecify.annotations.NullMarked;
