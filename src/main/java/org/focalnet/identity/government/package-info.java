/** Signing in with a government's own provider (OpenID Connect), where one is configured. */
@NullMarked
package org.focalnet.identity.government;

import org.jspecify.annotations.NullMarked;
