package org.focalnet.identity;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The people of the viewer's team. */
@Component
@Transactional
public class Accounts {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final Audit audit;
    private final Clock clock;

    Accounts(JdbcClient jdbc, Audiences audiences, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.audit = audit;
        this.clock = clock;
    }

    /** The people of the viewer's team, leads first, then by name. */
    @Transactional(readOnly = true)
    public List<Colleague> team() {
        return jdbc.sql("""
                        select id, name, role, title, seat, mail from identity.account
                         where active and owner_id = :member
                         order by array_position(array['FOCAL_POINT', 'OFFICER', 'ALTERNATE', 'ADMINISTRATOR'], role), lower(name)
                         limit 500
                        """)
                .param("member", Viewers.require().member().value())
                .query((row, number) -> colleague(row))
                .list();
    }

    /** A person of the viewer's team, with whom nobody else can be confused: absent and not yours look the same. */
    @Transactional(readOnly = true)
    public Colleague colleague(UUID id) {
        return jdbc.sql("select id, name, role, title, seat, mail from identity.account where id = :id and active")
                .param("id", id)
                .query((row, number) -> colleague(row))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** A person of the viewer's team by their address, also one who has left it. */
    @Transactional(readOnly = true)
    public Optional<Colleague> everOf(String mail) {
        return jdbc.sql("""
                        select id, name, role, title, seat, mail from identity.account
                         where owner_id = :member and lower(mail) = lower(:mail)
                        """)
                .param("member", Viewers.require().member().value())
                .param("mail", mail)
                .query((row, number) -> colleague(row))
                .optional();
    }

    /** A person of the viewer's team, also one who has left it. */
    @Transactional(readOnly = true)
    public Optional<Colleague> ever(UUID id) {
        return jdbc.sql("""
                        select id, name, role, title, seat, mail from identity.account
                         where owner_id = :member and id = :id
                        """)
                .param("member", Viewers.require().member().value())
                .param("id", id)
                .query((row, number) -> colleague(row))
                .optional();
    }

    /** Whether an address belongs to a person of another member's team, who then cannot come into this one. */
    @Transactional(readOnly = true)
    public boolean elsewhere(String mail) {
        return jdbc.sql("""
                        select exists (select from identity.find_person(:mail, null, null) found
                                        where found.member <> :member)
                        """)
                .param("mail", mail)
                .param("member", Viewers.require().member().value())
                .query(Boolean.class)
                .single();
    }

    /**
     * The language that a person of a member's team chose for their account, for the letters that its own team and the
     * secretariat write them; nothing where there is no account or nothing was chosen.
     */
    @Transactional(readOnly = true)
    public Optional<String> language(MemberId member, String mail) {
        return jdbc.sql("select found from identity.find_language(:member, :mail) found where found <> ''")
                .param("member", member.value())
                .param("mail", mail)
                .query(String.class)
                .optional();
    }

    /** Changes what a person of the team may do; holds with their next request. */
    public void changeRole(UUID id, Role role) {
        lock();
        Colleague person = colleague(id);
        if (role.secretariat() != person.role().secretariat()) {
            throw new Refused("identity.invitation.role", "role");
        }
        requireLead();
        keepOneLead(person, role.leads());
        jdbc.sql("update identity.account set role = :role, version = version + 1 where id = :id")
                .param("role", role.name())
                .param("id", id)
                .update();
        audiences.assign(id, id, role == Role.CONTRIBUTOR); // a contributor sees what is assigned: at least itself
        audit.record("account.role_changed", "account", id);
    }

    /** Closes the account of a person of the team; whatever they have open ends with their next request. */
    public void deactivate(UUID id) {
        lock();
        Colleague person = colleague(id);
        requireLead();
        keepOneLead(person, false);
        jdbc.sql("update identity.account set active = false, version = version + 1 where id = :id")
                .param("id", id)
                .update();
        audit.record("account.closed", "account", id);
    }

    /**
     * Closes the account of a person who left an office of a member, the last lead's too, and withdraws what invites
     * them: in the caller's transaction, so that the person is out when it is over. For those who lead that team, and
     * for the secretariat.
     *
     * @return the account that was closed; empty where the person had none
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<UUID> leave(MemberId member, String mail) {
        return jdbc.sql("select closed from identity.leave(:member, :mail, :now) closed where closed is not null")
                .param("member", member.value())
                .param("mail", mail)
                .param("now", Timestamp.from(clock.instant()))
                .query(UUID.class)
                .optional();
    }

    /**
     * Makes an account without an invitation and without anything to sign in with. For the fictional people of the
     * demonstration and nothing else: a person becomes one of a team by accepting an invitation.
     */
    public UUID create(String name, String mail, Role role, String language, ZoneId zone, String seat, String title) {
        Viewer viewer = Viewers.require();
        UUID id = Ids.next();
        byte[] handle = new byte[32];
        RANDOM.nextBytes(handle);
        jdbc.sql("""
                        insert into identity.account
                               (id, owner_id, audience_id, name, mail, role, language, zone, seat, title, handle, created)
                        values (:id, :owner, :audience, :name, :mail, :role, :language, :zone, :seat, :title, :handle, :now)
                        """)
                .param("id", id)
                .param("owner", viewer.member().value())
                .param("audience", audiences.resolve(AudienceChoice.OWN).value())
                .param("name", name)
                .param("mail", mail)
                .param("role", role.name())
                .param("language", language)
                .param("zone", zone.getId())
                .param("seat", seat)
                .param("title", title)
                .param("handle", handle)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (role == Role.CONTRIBUTOR) {
            audiences.assign(id, id, true);
        }
        return id;
    }

    /** Of two leads who step back at the same time, the second waits here and then sees the first. */
    private void lock() {
        jdbc.sql("select id from identity.account where owner_id = :member and active order by id for update")
                .param("member", member().value())
                .query(row -> {});
    }

    private void requireLead() {
        if (!Viewers.require().role().leads()) {
            throw new NotFound();
        }
    }

    private void keepOneLead(Colleague person, boolean stays) {
        boolean another = team().stream()
                .anyMatch(other -> other.role().leads() && !other.id().equals(person.id()));
        if (person.role().leads() && !stays && !another) {
            throw new Refused("identity.team.last_lead", "role");
        }
    }

    private static MemberId member() {
        return Viewers.require().member();
    }

    private static Colleague colleague(ResultSet row) throws SQLException {
        return new Colleague(
                row.getObject("id", UUID.class),
                row.getString("name"),
                Role.valueOf(row.getString("role")),
                row.getString("title"),
                row.getString("seat"),
                row.getString("mail"));
    }
}
