/** Texts cut into words: the same way when a text is brought in, when it is asked for and when its hits are marked. */
@NullMarked
package org.focalnet.search.text;

import org.jspecify.annotations.NullMarked;
