/** An import: the folder of an export is checked wholly and brought into this installation, or refused. */
@NullMarked
package org.focalnet.export.intake;

import org.jspecify.annotations.NullMarked;
