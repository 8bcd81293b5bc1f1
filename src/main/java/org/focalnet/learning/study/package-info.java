/** Learning: pages of courses, how far a person is, reminders, and the paper at the end. */
@NullMarked
package org.focalnet.learning.study;

import org.jspecify.annotations.NullMarked;
