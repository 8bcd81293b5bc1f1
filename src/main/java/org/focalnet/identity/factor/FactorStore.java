package org.focalnet.identity.factor;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The viewer's factors: added, named, removed; one always stays. */
@Component
@Transactional
public class FactorStore {

    private final JdbcClient jdbc;
    private final CodeStore codes;
    private final ObjectProvider<RelyingParty> party;
    private final Audit audit;

    FactorStore(JdbcClient jdbc, CodeStore codes, ObjectProvider<RelyingParty> party, Audit audit) {
        this.jdbc = jdbc;
        this.codes = codes;
        this.party = party;
        this.audit = audit;
    }

    /** A passkey as its owner sees it. */
    public record Passkey(UUID id, String label, Instant created, Instant lastUsed) {}

    @Transactional(readOnly = true)
    public List<Passkey> passkeys() {
        return jdbc.sql("""
                        select id, label, created, last_used from identity.passkey
                         where account_id = :account order by created
                        """)
                .param("account", account())
                .query((row, number) -> new Passkey(
                        row.getObject("id", UUID.class),
                        row.getString("label"),
                        row.getTimestamp("created").toInstant(),
                        row.getTimestamp("last_used").toInstant()))
                .list();
    }

    /** Since when the viewer has a code app. */
    @Transactional(readOnly = true)
    public Optional<Instant> code() {
        return jdbc.sql("select created from identity.code where account_id = :account")
                .param("account", account())
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    void addPasskey(PublicKeyCredentialCreationOptions options, RelyingPartyPublicKey key) {
        if (passkeys().size() >= 20) {
            throw new Refused("identity.account.passkeys.enough");
        }
        party.getObject().register(options, key);
        audit.record("factor.passkey_added", "account", account());
    }

    public void addCode(byte[] secret) {
        codes.keep(secret);
        audit.record("factor.code_added", "account", account());
    }

    public void rename(UUID passkey, String label) {
        int changed = jdbc.sql("update identity.passkey set label = :label where id = :id and account_id = :account")
                .param("label", label)
                .param("id", passkey)
                .param("account", account())
                .update();
        if (changed == 0) {
            throw new NotFound();
        }
    }

    public void removePasskey(UUID passkey) {
        removing();
        if (passkeys().stream().noneMatch(kept -> kept.id().equals(passkey))) {
            throw new NotFound();
        }
        refuseTheLast(passkeys().size() == 1 && code().isEmpty());
        jdbc.sql("delete from identity.passkey where id = :id and account_id = :account")
                .param("id", passkey)
                .param("account", account())
                .update();
        audit.record("factor.passkey_removed", "account", account());
    }

    public void removeCode() {
        removing();
        if (code().isEmpty()) {
            throw new NotFound();
        }
        refuseTheLast(passkeys().isEmpty());
        jdbc.sql("delete from identity.code where account_id = :account")
                .param("account", account())
                .update();
        audit.record("factor.code_removed", "account", account());
    }

    /** Of two who remove the last two factors at the same time, the second waits here and then sees the first. */
    private void removing() {
        jdbc.sql("select id from identity.account where id = :account for update")
                .param("account", account())
                .query(row -> {});
    }

    private static void refuseTheLast(boolean last) {
        if (last) {
            throw new Refused("identity.account.factor.last");
        }
    }

    /** Before a person who lost their devices registers a new one: what they lost opens nothing any more. */
    void forgetAll() {
        for (String table : List.of("identity.passkey", "identity.code")) {
            jdbc.sql("delete from " + table + " where account_id = :account")
                    .param("account", account())
                    .update();
        }
        jdbc.sql("update identity.sign_in set ended = now() where account_id = :account and ended is null")
                .param("account", account())
                .update();
    }

    private static UUID account() {
        UUID account = Viewers.require().account();
        if (account == null) {
            throw new NotFound();
        }
        return account;
    }
}
