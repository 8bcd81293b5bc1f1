/** An introduction: two members that both agreed, what each said, and the way to their room. */
@NullMarked
package org.focalnet.cooperation.introduction;

import org.jspecify.annotations.NullMarked;
