/** A question handed to the secretariat, which asks it without the asker's name or says why not. */
@NullMarked
package org.focalnet.exchange.submission;

import org.jspecify.annotations.NullMarked;
