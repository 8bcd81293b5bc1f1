/** The first matcher: hard rules, an additive score whose parts explain it, and a fair hand in giving out places. */
@NullMarked
package org.focalnet.cooperation.match;

import org.jspecify.annotations.NullMarked;
