package org.focalnet.identity.factor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.focalnet.audience.Ids;
import org.focalnet.audience.Viewers;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The passkeys as Spring Security's relying party asks for them. */
@Component
@Transactional
class Passkeys implements UserCredentialRepository {

    private final JdbcClient jdbc;
    private final Clock clock;

    Passkeys(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void delete(Bytes credential) {
        throw new UnsupportedOperationException("a passkey is removed on the account's page, which keeps the last one");
    }

    /** A known passkey was used, or a new one belongs to the viewer. */
    @Override
    public void save(CredentialRecord passkey) {
        Timestamp now = Timestamp.from(clock.instant());
        boolean known = jdbc.sql("select identity.use_passkey(:credential, :signatures, :backed_up, :now)")
                .param("credential", passkey.getCredentialId().getBytes())
                .param("signatures", passkey.getSignatureCount())
                .param("backed_up", passkey.isBackupState())
                .param("now", now)
                .query(Boolean.class)
                .single();
        if (!known) {
            insert(passkey, now);
        }
    }

    private void insert(CredentialRecord passkey, Timestamp now) {
        jdbc.sql("""
                        insert into identity.passkey
                               (id, account_id, credential, public_key, signatures, verified, backup_eligible, backed_up,
                                transports, attestation, client_data, label, created, last_used)
                        values (:id, :account, :credential, :public_key, :signatures, :verified, :backup_eligible,
                                :backed_up, :transports, :attestation, :client_data, :label, :now, :now)
                        """)
                .param("id", Ids.next())
                .param("account", Viewers.require().account())
                .param("credential", passkey.getCredentialId().getBytes())
                .param("public_key", passkey.getPublicKey().getBytes())
                .param("signatures", passkey.getSignatureCount())
                .param("verified", passkey.isUvInitialized())
                .param("backup_eligible", passkey.isBackupEligible())
                .param("backed_up", passkey.isBackupState())
                .param("transports", transports(passkey))
                .param("attestation", bytes(passkey.getAttestationObject()), java.sql.Types.BINARY)
                .param("client_data", bytes(passkey.getAttestationClientDataJSON()), java.sql.Types.BINARY)
                .param("label", passkey.getLabel())
                .param("now", now)
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public @Nullable CredentialRecord findByCredentialId(Bytes credential) {
        return jdbc.sql("select * from identity.find_passkey(:credential)")
                .param("credential", credential.getBytes())
                .query((row, number) -> read(credential, row))
                .optional()
                .orElse(null);
    }

    /** Which devices a person has is told to nobody who has not proved to be that person. */
    @Override
    public List<CredentialRecord> findByUserId(Bytes handle) {
        return List.of();
    }

    private static CredentialRecord read(Bytes credential, ResultSet row) throws SQLException {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(credential)
                .userEntityUserId(new Bytes(row.getBytes("user_handle")))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .signatureCount(row.getLong("signatures"))
                .uvInitialized(row.getBoolean("verified"))
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backed_up"))
                .transports(transports(row.getString("transports")))
                .attestationObject(new Bytes(row.getBytes("attestation")))
                .attestationClientDataJSON(new Bytes(row.getBytes("client_data")))
                .label(row.getString("label"))
                .created(row.getTimestamp("created").toInstant())
                .lastUsed(row.getTimestamp("last_used").toInstant())
                .build();
    }

    private static String transports(CredentialRecord passkey) {
        return passkey.getTransports().stream()
                .map(AuthenticatorTransport::getValue)
                .collect(Collectors.joining(","));
    }

    private static Set<AuthenticatorTransport> transports(String kept) {
        return Arrays.stream(kept.split(","))
                .filter(value -> !value.isEmpty())
                .map(AuthenticatorTransport::valueOf)
                .collect(Collectors.toSet());
    }

    private static byte @Nullable [] bytes(@Nullable Bytes bytes) {
        return bytes == null ? null : bytes.getBytes();
    }
}
