package org.focalnet.identity.session;

import java.util.Locale;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewer;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;

/** Somebody with an account, while they prove who they are; also what authenticators are told about them. */
public record Person(
        UUID account,
        MemberId member,
        Role role,
        String name,
        String mail,
        String language,
        Bytes handle,
        boolean hasCode,
        boolean hasPasskey)
        implements PublicKeyCredentialUserEntity {

    @java.io.Serial
    private static final long serialVersionUID = 1;

    public Viewer viewer() {
        return new Viewer(member, account, role);
    }

    public Locale locale() {
        return language.isEmpty() ? Locale.ENGLISH : Locale.of(language);
    }

    /** The mail address: by it the person tells this passkey from others. */
    @Override
    public String getName() {
        return mail;
    }

    @Override
    public String getDisplayName() {
        return name;
    }

    @Override
    public Bytes getId() {
        return handle;
    }

    /** Neither name nor address: this may reach a log. */
    @Override
    public String toString() {
        return "Person[" + account + "]";
    }
}
