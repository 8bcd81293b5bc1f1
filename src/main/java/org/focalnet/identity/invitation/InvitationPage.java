package org.focalnet.identity.invitation;

import org.focalnet.audience.Role;
import org.focalnet.web.View;

/**
 * For which member, office and role a person was invited, and what it still needs to know.
 *
 * @param again whether the person has an account and gets new means to sign in
 * @param asksMail whether the first officer types their address
 */
public record InvitationPage(
        String token, String member, Role role, String seat, boolean again, boolean asksMail, InvitationForm form)
        implements View {}
