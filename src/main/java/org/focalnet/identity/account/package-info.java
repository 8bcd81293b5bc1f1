/** A person's own account: name, factors, sign-ins. */
@NullMarked
package org.focalnet.identity.account;

import org.jspecify.annotations.NullMarked;
