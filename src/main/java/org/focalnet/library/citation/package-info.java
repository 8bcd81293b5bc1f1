/** An item as other programs cite it. */
@NullMarked
package org.focalnet.library.citation;

import org.jspecify.annotations.NullMarked;
