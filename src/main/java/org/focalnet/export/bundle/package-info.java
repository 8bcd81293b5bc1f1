/** An export: the register of tables, what is gathered, the folder that is written. */
@NullMarked
package org.focalnet.export.bundle;

import org.jspecify.annotations.NullMarked;
