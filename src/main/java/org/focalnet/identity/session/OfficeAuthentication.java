package org.focalnet.identity.session;

import java.io.Serial;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;

/**
 * What a session remembers of the person: the account, the sign-in, and when identity was last proved. Not the role or
 * the member: those are asked anew with each request, so that a change holds at once.
 */
public record OfficeAuthentication(UUID account, UUID signIn, Instant confirmed) implements Authentication {

    @Serial
    private static final long serialVersionUID = 1;

    OfficeAuthentication confirmedAt(Instant now) {
        return new OfficeAuthentication(account, signIn, now);
    }

    /** The account: under this name the sessions of a person are found. */
    @Override
    public String getName() {
        return account.toString();
    }

    @Override
    public UUID getPrincipal() {
        return account;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of();
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }

    @Override
    public @Nullable Object getDetails() {
        return null;
    }

    @Override
    public boolean isAuthenticated() {
        return true;
    }

    @Override
    public void setAuthenticated(boolean authenticated) {
        throw new IllegalArgumentException("who signs out loses the whole authentication");
    }
}
