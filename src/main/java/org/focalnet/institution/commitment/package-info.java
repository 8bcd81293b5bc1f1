/** What the executive or the legislature has said or decided, clause by clause. */
@NullMarked
package org.focalnet.institution.commitment;

import org.jspecify.annotations.NullMarked;
