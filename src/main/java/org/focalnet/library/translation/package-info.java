/** Other languages for an item: who asks for one, who proposes one, and what its owner says of it. */
@NullMarked
package org.focalnet.library.translation;

import org.jspecify.annotations.NullMarked;
