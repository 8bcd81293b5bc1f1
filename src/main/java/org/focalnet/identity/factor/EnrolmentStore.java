package org.focalnet.identity.factor;

import java.sql.Timestamp;
import java.time.Clock;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Role;
import org.focalnet.audit.Audit;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Turns an enrolment into an account with its first factor and uses the invitation up: all of it or nothing. */
@Component
@Transactional
class EnrolmentStore {

    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final FactorStore factors;
    private final CodeStore codes;
    private final Audit audit;
    private final Clock clock;

    EnrolmentStore(
            JdbcClient jdbc, Audiences audiences, FactorStore factors, CodeStore codes, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.factors = factors;
        this.codes = codes;
        this.audit = audit;
        this.clock = clock;
    }

    void withPasskey(Enrolment enrolment, PublicKeyCredentialCreationOptions options, RelyingPartyPublicKey key) {
        open(enrolment);
        factors.addPasskey(options, key);
    }

    void withCode(Enrolment enrolment, String typed) {
        if (!codes.shows(enrolment.secret(), typed)) {
            throw new Refused("identity.code.wrong", "code");
        }
        open(enrolment);
        factors.addCode(enrolment.secret());
    }

    private void open(Enrolment enrolment) {
        boolean accepted = jdbc.sql("select identity.accept_invitation(:invitation, :now)")
                .param("invitation", enrolment.invitation())
                .param("now", Timestamp.from(clock.instant()))
                .query(Boolean.class)
                .single();
        if (!accepted) {
            throw new NotFound(); // used, withdrawn or expired meanwhile
        }
        if (enrolment.known()) {
            factors.forgetAll();
            renew(enrolment);
        } else {
            create(enrolment);
        }
        audit.record("invitation.accepted", "account", enrolment.account());
    }

    private void create(Enrolment enrolment) {
        try {
            jdbc.sql("""
                            insert into identity.account
                                   (id, owner_id, audience_id, name, mail, role, language, zone, seat, title, handle, created)
                            values (:id, :owner, :audience, :name, :mail, :role, :language, :zone, :seat, :title, :handle, :now)
                            """)
                    .param("id", enrolment.account())
                    .param("owner", enrolment.member())
                    .param("audience", audiences.resolve(AudienceChoice.OWN).value())
                    .param("name", enrolment.name())
                    .param("mail", enrolment.mail())
                    .param("role", enrolment.role().name())
                    .param("language", enrolment.language())
                    .param("zone", enrolment.zone())
                    .param("seat", enrolment.seat())
                    .param("title", enrolment.title())
                    .param("handle", enrolment.handle())
                    .param("now", Timestamp.from(clock.instant()))
                    .update();
        } catch (DuplicateKeyException e) {
            throw new Refused("identity.enrolment.mail_taken", "mail");
        }
        if (enrolment.role() == Role.CONTRIBUTOR) {
            audiences.assign(
                    enrolment.account(), enrolment.account(), true); // sees only what is assigned: at least itself
        }
    }

    private void renew(Enrolment enrolment) {
        jdbc.sql("""
                        update identity.account
                           set name = :name, language = :language, zone = :zone, title = :title, version = version + 1
                         where id = :id and active
                        """)
                .param("name", enrolment.name())
                .param("language", enrolment.language())
                .param("zone", enrolment.zone())
                .param("title", enrolment.title())
                .param("id", enrolment.account())
                .update();
    }
}
