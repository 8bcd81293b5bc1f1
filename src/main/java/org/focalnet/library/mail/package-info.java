/** Deposits by mail: the address of a person, and what came by it. */
@NullMarked
package org.focalnet.library.mail;

import org.jspecify.annotations.NullMarked;
