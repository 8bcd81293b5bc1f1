/** What a file is by its content, whether it is taken, what it is called, and whether a scanner lets it pass. */
@NullMarked
package org.focalnet.file.content;

import org.jspecify.annotations.NullMarked;
