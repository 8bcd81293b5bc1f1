/** A list of members brought in from a file: read, shown as what would happen, then done. */
@NullMarked
package org.focalnet.member.imports;

import org.jspecify.annotations.NullMarked;
