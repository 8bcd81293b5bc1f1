/** Signing in, proving identity anew, signing out. */
@NullMarked
package org.focalnet.identity.signin;

import org.jspecify.annotations.NullMarked;
