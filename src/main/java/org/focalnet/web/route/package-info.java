/** Which handler a request is for. */
@NullMarked
package org.focalnet.web.route;

import org.jspecify.annotations.NullMarked;
