/** Being signed in: from the session of a browser to the reader of a page. */
@NullMarked
package org.focalnet.identity.session;

import org.jspecify.annotations.NullMarked;
