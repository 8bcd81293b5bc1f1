package org.focalnet.identity.session;

import java.sql.Types;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/** Finds the person who signs in, by what they present. A closed account is not found. */
@Component
public class People implements PublicKeyCredentialUserEntityRepository {

    private final JdbcClient jdbc;

    People(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Person> byMail(String mail) {
        return find(mail, null, null);
    }

    public Optional<Person> byAccount(UUID account) {
        return find(null, null, account);
    }

    private Optional<Person> find(@Nullable String mail, byte @Nullable [] handle, @Nullable UUID account) {
        return jdbc.sql("""
                        select id, member, role, name, address, language, user_handle, has_code, has_passkey
                          from identity.find_person(:mail, :handle, :account)
                        """)
                .param("mail", mail, Types.VARCHAR)
                .param("handle", handle, Types.BINARY)
                .param("account", account, Types.OTHER)
                .query((row, number) -> new Person(
                        row.getObject("id", UUID.class),
                        new MemberId(row.getObject("member", UUID.class)),
                        Role.valueOf(row.getString("role")),
                        row.getString("name"),
                        row.getString("address"),
                        row.getString("language"),
                        new Bytes(row.getBytes("user_handle")),
                        row.getBoolean("has_code"),
                        row.getBoolean("has_passkey")))
                .optional();
    }

    @Override
    public @Nullable Person findById(Bytes handle) {
        return find(null, handle.getBytes(), null).orElse(null);
    }

    /** By the name of an {@link OfficeAuthentication}. */
    @Override
    public @Nullable Person findByUsername(String account) {
        return byAccount(UUID.fromString(account)).orElse(null);
    }

    @Override
    public void save(PublicKeyCredentialUserEntity person) {
        throw new UnsupportedOperationException("an account comes from an invitation, never from a passkey");
    }

    @Override
    public void delete(Bytes handle) {
        throw new UnsupportedOperationException("an account is closed, never deleted");
    }
}
