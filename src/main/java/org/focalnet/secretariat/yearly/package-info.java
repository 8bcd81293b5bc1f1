/** The report of the network for a year: facts that all may know, and what the secretariat writes around them. */
@NullMarked
package org.focalnet.secretariat.yearly;

import org.jspecify.annotations.NullMarked;
