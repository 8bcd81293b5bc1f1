/** Bringing an item in: the form, what a file proposes, and lessons that come from questions and partnerships. */
@NullMarked
package org.focalnet.library.deposit;

import org.jspecify.annotations.NullMarked;
