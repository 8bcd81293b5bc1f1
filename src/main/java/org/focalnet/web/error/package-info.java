/** The page of what no handler saw. */
@NullMarked
package org.focalnet.web.error;

import org.jspecify.annotations.NullMarked;
