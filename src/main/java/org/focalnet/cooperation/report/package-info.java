/** What the network's cooperation came to, without naming or ranking. */
@NullMarked
package org.focalnet.cooperation.report;

import org.jspecify.annotations.NullMarked;
