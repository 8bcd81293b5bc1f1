/** Bringing files in: with a plain form, or in pieces that survive a broken connection. */
@NullMarked
package org.focalnet.file.upload;

import org.jspecify.annotations.NullMarked;
