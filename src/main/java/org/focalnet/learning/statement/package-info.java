/** What a record store of the installation is told of finished courses, where a person agreed. */
@NullMarked
package org.focalnet.learning.statement;

import org.jspecify.annotations.NullMarked;
