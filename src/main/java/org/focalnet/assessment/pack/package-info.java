/** Questions of a round as a file to be filled in without a network, and what comes back in files. */
@NullMarked
package org.focalnet.assessment.pack;

import org.jspecify.annotations.NullMarked;
