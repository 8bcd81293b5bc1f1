/** A file that hangs on an object: its page, its versions, its content. */
@NullMarked
package org.focalnet.file.file;

import org.jspecify.annotations.NullMarked;
