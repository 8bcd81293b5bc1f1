/** Focalnet: each direct sub-package is a module; {@code docs/design.md} draws them. */
@NullMarked
package org.focalnet;

import org.jspecify.annotations.NullMarked;
