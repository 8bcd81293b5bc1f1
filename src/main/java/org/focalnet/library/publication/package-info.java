/** What everybody may read, for programs: OAI-PMH, Atom, a map of the site and a bag of everything. */
@NullMarked
package org.focalnet.library.publication;

import org.jspecify.annotations.NullMarked;
