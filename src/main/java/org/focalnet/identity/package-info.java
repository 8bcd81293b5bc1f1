/**
 * Who a person is: accounts of a member's team, invitations, sign-in, sessions and roles.
 *
 * <p>Words: <em>account</em>, a person in one member's team; <em>sign-in</em>, one device on which they are signed in;
 * <em>factor</em>, what proves who they are (a passkey, or a code with a link by mail). Tables: {@code identity.*}. URLs:
 * {@code /sign-in}, {@code /invitations}, {@code /account}, {@code /team}. Promise: an account that was closed, or a
 * sign-in that was ended, opens nothing from the next request on.
 */
@ApplicationModule(
        displayName = "Identity",
        allowedDependencies = {"audience", "web", "database", "audit", "notify"})
@NullMarked
package org.focalnet.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
