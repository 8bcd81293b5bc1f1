package org.focalnet;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.identity.session.OfficeAuthentication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** Accounts and signed-in sessions, put straight into the database: for tests of anything but signing in. */
public final class SignIns {

    private static final SecureRandom RANDOM = new SecureRandom();

    private SignIns() {}

    /** An active account of a member's team with a role. */
    public static UUID account(MemberId member, Role role) {
        return account(member, role, "Person " + RANDOM.nextInt(1_000_000));
    }

    public static UUID account(MemberId member, Role role, String name) {
        return account(Program.context(), member, role, name);
    }

    /** The same in another program. */
    public static UUID account(ConfigurableApplicationContext program, MemberId member, Role role) {
        return account(program, member, role, "Person " + RANDOM.nextInt(1_000_000));
    }

    private static UUID account(ConfigurableApplicationContext program, MemberId member, Role role, String name) {
        UUID id = Ids.next();
        Audiences audiences = program.getBean(Audiences.class);
        UUID own = Viewers.as(Viewer.office(member), () -> audiences.resolve(AudienceChoice.OWN))
                .value();
        byte[] handle = new byte[32];
        RANDOM.nextBytes(handle);
        execute(
                program,
                "insert into identity.account (id, owner_id, audience_id, name, mail, role, handle)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                id,
                member.value(),
                own,
                name,
                "p" + id.toString().replace("-", "") + "@test.example",
                role.name(),
                handle);
        if (role == Role.CONTRIBUTOR) {
            Viewers.run(Viewer.office(member), () -> audiences.assign(id, id, true));
        }
        return id;
    }

    /** The value of the session cookie of a new sign-in, just confirmed. */
    public static String cookie(UUID account) {
        return cookie(account, Instant.now());
    }

    public static String cookie(UUID account, Instant confirmed) {
        UUID signIn = Ids.next();
        execute(
                "insert into identity.sign_in (id, account_id, started, last_seen, device)"
                        + " values (?, ?, now(), now(), 'Test')",
                signIn,
                account);
        return session(Program.context(), new OfficeAuthentication(account, signIn, confirmed));
    }

    @SuppressWarnings("unchecked")
    private static String session(ConfigurableApplicationContext context, OfficeAuthentication who) {
        var sessions = (SessionRepository<Session>) context.getBean(SessionRepository.class);
        Session session = sessions.createSession();
        session.setAttribute(
                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, new SecurityContextImpl(who));
        sessions.save(session);
        return Base64.getEncoder().encodeToString(session.getId().getBytes(StandardCharsets.UTF_8));
    }

    /** SQL as the owner of the tables. */
    public static int execute(String sql, Object... parameters) {
        return execute(Program.context(), sql, parameters);
    }

    private static int execute(ConfigurableApplicationContext program, String sql, Object... parameters) {
        try (var connection = Program.owner(program);
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
