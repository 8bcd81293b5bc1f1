/** An item: its page, its languages, versions and files, who used it, and the stone that stays when it is withdrawn. */
@NullMarked
package org.focalnet.library.item;

import org.jspecify.annotations.NullMarked;
