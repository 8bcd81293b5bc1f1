/** Loads the training network into an empty database. */
@NullMarked
package org.focalnet.training.load;

import org.jspecify.annotations.NullMarked;
