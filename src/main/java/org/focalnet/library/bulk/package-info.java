/** Many items at once from a table or a bibliography, looked at before they are brought in. */
@NullMarked
package org.focalnet.library.bulk;

import org.jspecify.annotations.NullMarked;
