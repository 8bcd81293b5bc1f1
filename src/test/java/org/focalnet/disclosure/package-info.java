/**
 * The promise of the program as tests: every table, every door, every kind of viewer; found from the catalog and the
 * routes, so that a new one joins by existing.
 */
@NullMarked
package org.focalnet.disclosure;

import org.jspecify.annotations.NullMarked;
