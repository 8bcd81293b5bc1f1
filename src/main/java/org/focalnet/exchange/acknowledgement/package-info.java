/** That a member received an official note, said to the member that wrote it and to nobody else. */
@NullMarked
package org.focalnet.exchange.acknowledgement;

import org.jspecify.annotations.NullMarked;
