/** The first page: of the day for whoever is signed in, of the network for everybody else. */
@NullMarked
package org.focalnet.web.start;

import org.jspecify.annotations.NullMarked;
