/** People whom the secretariat has written down twice. */
@NullMarked
package org.focalnet.secretariat.duplicate;

import org.jspecify.annotations.NullMarked;
