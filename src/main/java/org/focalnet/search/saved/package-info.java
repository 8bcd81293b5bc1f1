/** Searches that an account keeps, and is told about when something new fits. */
@NullMarked
package org.focalnet.search.saved;

import org.jspecify.annotations.NullMarked;
