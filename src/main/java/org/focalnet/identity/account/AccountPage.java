package org.focalnet.identity.account;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.focalnet.identity.factor.FactorStore.Passkey;
import org.focalnet.identity.session.SignIn;
import org.focalnet.web.Ribbon;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * A person's own account.
 *
 * @param theirs what somebody else saved meanwhile; null where nobody did
 * @param code since when there is a code app
 * @param here the sign-in of this page
 */
public record AccountPage(
        Mine mine,
        @Nullable Mine theirs,
        List<Passkey> passkeys,
        @Nullable Instant code,
        List<SignIn> signIns,
        UUID here,
        Ribbon ribbon)
        implements View {}
