/** Why something was proposed and something else was not, and when all is weighed again. */
@NullMarked
package org.focalnet.cooperation.explanation;

import org.jspecify.annotations.NullMarked;
