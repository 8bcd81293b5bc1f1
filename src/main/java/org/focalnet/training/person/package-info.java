/** The page on which a visitor of the demonstration steps into a person. */
@NullMarked
package org.focalnet.training.person;

import org.jspecify.annotations.NullMarked;
