/** What has a DOI or an ISBN, asked of the one resolver that is configured; a way out of the program, none by default. */
@NullMarked
package org.focalnet.library.lookup;

import org.jspecify.annotations.NullMarked;
