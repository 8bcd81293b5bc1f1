/** Courses as they are read. */
@NullMarked
package org.focalnet.learning.course;

import org.jspecify.annotations.NullMarked;
