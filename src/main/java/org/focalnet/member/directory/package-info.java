/** The directory: every member's office and the people in it, as far as the reader may see them. */
@NullMarked
package org.focalnet.member.directory;

import org.jspecify.annotations.NullMarked;
