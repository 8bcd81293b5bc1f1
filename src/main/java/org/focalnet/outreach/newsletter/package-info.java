/** The newsletter: who asked for it, what is written, and what became of each mail, without watching anybody read. */
@NullMarked
package org.focalnet.outreach.newsletter;

import org.jspecify.annotations.NullMarked;
