package org.focalnet.identity;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.MemberNames;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.database.Presence;
import org.focalnet.identity.link.OneTimeLinks;
import org.focalnet.notify.Letter;
import org.focalnet.notify.Mailbox;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asking people into a team. A lead invites for its own; an officer invites a member's first focal point or alternate,
 * and nobody more: whoever is in a team reads what its member keeps private.
 */
@Component
@Transactional
public class Invitations {

    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final OneTimeLinks links;
    private final Accounts accounts;
    private final Mailbox mailbox;
    private final ObjectProvider<MemberNames> names;
    private final Address address;
    private final Audit audit;
    private final Presence presence;
    private final Clock clock;

    Invitations(
            JdbcClient jdbc,
            Audiences audiences,
            OneTimeLinks links,
            Accounts accounts,
            Mailbox mailbox,
            ObjectProvider<MemberNames> names,
            Address address,
            Audit audit,
            Presence presence,
            Clock clock) {
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.links = links;
        this.accounts = accounts;
        this.mailbox = mailbox;
        this.names = names;
        this.address = address;
        this.audit = audit;
        this.presence = presence;
        this.clock = clock;
    }

    /** An invitation of the viewer's team that was not accepted yet; open: its link has not expired. */
    public record Pending(
            UUID id,
            MemberId member,
            String name,
            String mail,
            Role role,
            String seat,
            String language,
            Instant expires,
            boolean open) {}

    /**
     * Invites a person, or invites anew one of the team who lost what they signed in with: their earlier passkeys and
     * codes open nothing any more once they register a new one.
     *
     * @throws Refused when the viewer may not invite for this member in this role
     */
    public Invited invite(MemberId member, Role role, String name, String mail) {
        return invite(member, role, name, mail, "", List.of());
    }

    /**
     * Invites a person.
     *
     * @param seat the institution at which they work; may be empty
     * @param languages codes of those that they read, the best first, for the letter; an account has chosen its own
     */
    public Invited invite(MemberId member, Role role, String name, String mail, String seat, List<String> languages) {
        Viewer viewer = Viewers.require();
        Optional<UUID> known = known(member, mail);
        Invitable.check(
                viewer, member, role, known.isPresent(), !viewer.member().equals(member) && hasLead(member));
        Locale language = language(member, mail, languages);
        UUID id = insert(member, role, name, mail, seat, language, known.orElse(null));
        Invited invited = link(id);
        mailbox.send(new Letter(
                mail,
                language,
                IdentityLetter.INVITATION,
                List.of(name, memberName(member, language), memberName(viewer.member(), language), invited.link())));
        audit.record("invitation.sent", "invitation", id);
        return invited;
    }

    /** Makes a new link for an invitation of the viewer's team; the one before leads nowhere from now on. */
    public Invited renew(UUID invitation) {
        Pending pending = pending().stream()
                .filter(one -> one.id().equals(invitation))
                .findFirst()
                .orElseThrow(NotFound::new);
        withdraw(invitation);
        return invite(
                pending.member(),
                pending.role(),
                pending.name(),
                pending.mail(),
                pending.seat(),
                List.of(pending.language()));
    }

    public void withdraw(UUID invitation) {
        int changed = jdbc.sql("""
                        update identity.invitation set withdrawn = :now
                         where id = :id and accepted is null and withdrawn is null
                        """).param("now", now()).param("id", invitation).update();
        if (changed == 0) {
            throw new NotFound();
        }
        audit.record("invitation.withdrawn", "invitation", invitation);
    }

    /** The invitations of the viewer's team that wait for an answer, the latest first. */
    @Transactional(readOnly = true)
    public List<Pending> pending() {
        return jdbc.sql("""
                        select id, member_id, name, mail, role, seat, language, expires, expires > :now as open from identity.invitation
                         where accepted is null and withdrawn is null and mail is not null
                         order by created desc limit 200
                        """)
                .param("now", now())
                .query((row, number) -> new Pending(
                        row.getObject("id", UUID.class),
                        new MemberId(row.getObject("member_id", UUID.class)),
                        row.getString("name"),
                        row.getString("mail"),
                        Role.valueOf(row.getString("role")),
                        row.getString("seat"),
                        row.getString("language"),
                        row.getTimestamp("expires").toInstant(),
                        row.getBoolean("open")))
                .list();
    }

    /**
     * The ids of invitations whose person has not come, however many, also of those after which another one was sent: for
     * who shows it. Of the viewer's team; an officer's are also those that offices sent to who came into them.
     */
    @Transactional(readOnly = true)
    public Set<UUID> open() {
        return Set.copyOf(jdbc.sql("select id from identity.waiting_invitations() id")
                .query((row, number) -> row.getObject("id", UUID.class))
                .list());
    }

    /**
     * The link with which the first officer of an installation registers; empty once there is one. It replaces those of
     * earlier starts; those that other nodes have printed, and are alive, stay good until one of them is used.
     */
    public Optional<String> firstOfficer() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('identity.first_officer', 6))")
                .query(row -> {}); // of two that start or register at once, the second sees what the first did
        if (hasLead(MemberId.SECRETARIAT)) {
            return Optional.empty();
        }
        List<UUID> earlier = jdbc.sql(
                        "select id from identity.invitation where mail is null and accepted is null and withdrawn is null")
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
        UUID id = insert(MemberId.SECRETARIAT, Role.OFFICER, "", null, "", Locale.ENGLISH, null);
        presence.hold(id.toString());
        for (UUID one : earlier) {
            if (!presence.elsewhere(one.toString())) {
                jdbc.sql("update identity.invitation set withdrawn = :now where id = :id")
                        .param("now", now())
                        .param("id", one)
                        .update();
            }
        }
        return Optional.of(link(id).link());
    }

    /** Whether somebody of the member can invite its people. */
    @Transactional(readOnly = true)
    public boolean hasLead(MemberId member) {
        return jdbc.sql("select identity.has_lead(:member)")
                .param("member", member.value())
                .query(Boolean.class)
                .single();
    }

    private Optional<UUID> known(MemberId member, String mail) {
        boolean own = member.equals(Viewers.require().member());
        String sql = own
                ? "select id from identity.account where owner_id = :member and lower(mail) = lower(:mail) and active"
                : "select found from identity.find_lead(:member, :mail) found where found is not null";
        return jdbc.sql(sql)
                .param("member", member.value())
                .param("mail", mail)
                .query(UUID.class)
                .optional();
    }

    private UUID insert(
            MemberId member,
            Role role,
            String name,
            @Nullable String mail,
            String seat,
            Locale language,
            @Nullable UUID account) {
        UUID id = Ids.next();
        jdbc.sql("""
                        insert into identity.invitation
                               (id, owner_id, audience_id, member_id, account_id, name, mail, role, seat, language, created, expires)
                        values (:id, :owner, :audience, :member, :account, :name, :mail, :role, :seat, :language, :now, :expires)
                        """)
                .param("id", id)
                .param("owner", Viewers.require().member().value())
                .param("audience", audiences.resolve(AudienceChoice.OWN).value())
                .param("member", member.value())
                .param("account", account, Types.OTHER)
                .param("name", name)
                .param("mail", mail, Types.VARCHAR)
                .param("role", role.name())
                .param("seat", seat)
                .param("language", language.getLanguage())
                .param("now", now())
                .param("expires", Timestamp.from(expiry()))
                .update();
        return id;
    }

    private Invited link(UUID invitation) {
        String token = links.make(OneTimeLinks.Purpose.INVITATION, invitation);
        return new Invited(invitation, address.origin() + "/invitations/" + token, expiry());
    }

    private Instant expiry() {
        return clock.instant().plus(OneTimeLinks.Purpose.INVITATION.life());
    }

    /** The languages in which an invitation can be written. */
    public List<Locale> languages() {
        return mailbox.languages(IdentityLetter.INVITATION);
    }

    private Locale language(MemberId member, String mail, List<String> chosen) {
        return mailbox.language(
                IdentityLetter.INVITATION,
                Stream.concat(accounts.language(member, mail).stream(), chosen.stream())
                        .toList());
    }

    private String memberName(MemberId member, Locale language) {
        MemberNames known = names.getIfAvailable();
        return known == null ? "–" : known.name(member, language);
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
