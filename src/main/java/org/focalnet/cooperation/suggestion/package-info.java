/** Whom a member may want to meet at a meeting of the network: its partners, and those with whom a proposal brings it together. */
@NullMarked
package org.focalnet.cooperation.suggestion;

import org.jspecify.annotations.NullMarked;
