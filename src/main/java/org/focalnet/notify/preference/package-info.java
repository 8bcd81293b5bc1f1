/** When and how often notices come by mail: by kind, by room, and never at night. */
@NullMarked
package org.focalnet.notify.preference;

import org.jspecify.annotations.NullMarked;
