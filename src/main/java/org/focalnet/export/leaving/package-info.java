/** A member leaves: announced, confirmed, its export fetched, a time to think, deleted, and proof of that. */
@NullMarked
package org.focalnet.export.leaving;

import org.jspecify.annotations.NullMarked;
