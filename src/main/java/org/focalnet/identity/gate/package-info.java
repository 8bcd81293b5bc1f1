/** What every request passes before it reaches a handler: its number, the database, the headers, the session. */
@NullMarked
package org.focalnet.identity.gate;

import org.jspecify.annotations.NullMarked;
