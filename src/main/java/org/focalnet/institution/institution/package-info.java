/** A ministry or other body: the map, one of them, its form, the starter map, the files. */
@NullMarked
package org.focalnet.institution.institution;

import org.jspecify.annotations.NullMarked;
