/** The conventions of the project as tests; each holds an example that fails. */
@NullMarked
package org.focalnet.rules;

import org.jspecify.annotations.NullMarked;
