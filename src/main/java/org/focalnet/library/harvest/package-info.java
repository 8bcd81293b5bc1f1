/** Records of repositories elsewhere, which wait for an officer before they become items. */
@NullMarked
package org.focalnet.library.harvest;

import org.jspecify.annotations.NullMarked;
