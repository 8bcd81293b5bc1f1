/** Where an institution stood on a day, with the reason and the evidence. */
@NullMarked
package org.focalnet.institution.stance;

import org.jspecify.annotations.NullMarked;
