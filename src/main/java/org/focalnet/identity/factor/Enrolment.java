package org.focalnet.identity.factor;

import java.io.Serial;
import java.io.Serializable;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewer;
import org.focalnet.identity.session.Person;
import org.springframework.security.web.webauthn.api.Bytes;

/**
 * A person who holds an invitation and has said who they are, until they have a factor. Kept in the session only: who
 * stops here leaves no trace, and the invitation stays open.
 *
 * @param known whether the account exists and gets new factors, in place of all it had
 * @param secret of a code app, should they take one instead of a passkey
 */
public record Enrolment(
        UUID invitation,
        UUID account,
        boolean known,
        UUID member,
        Role role,
        String name,
        String mail,
        String seat,
        String title,
        String language,
        String zone,
        byte[] handle,
        byte[] secret)
        implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    /** Under this name it lies in the session. */
    public static final String ATTRIBUTE = Enrolment.class.getName();

    Person person() {
        return new Person(account, new MemberId(member), role, name, mail, language, new Bytes(handle), false, false);
    }

    /** As whom the account is made: of the team, since nobody of it is at the keyboard yet. */
    Viewer viewer() {
        return new Viewer(
                new MemberId(member),
                account,
                new MemberId(member).equals(MemberId.SECRETARIAT) ? Role.OFFICER : Role.TEAM);
    }

    public CodeSetUp setUp() {
        return CodeSetUp.of(secret, mail);
    }

    /** Nothing of it: this may reach a log. */
    @Override
    public String toString() {
        return "Enrolment";
    }
}
