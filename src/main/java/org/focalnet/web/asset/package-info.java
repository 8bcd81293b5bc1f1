/** Style sheets, scripts and pictures, each under a name that changes with its content, and the folder of their sources. */
@NullMarked
package org.focalnet.web.asset;

import org.jspecify.annotations.NullMarked;
