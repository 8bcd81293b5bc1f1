package org.focalnet.identity.invitation;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.MemberNames;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.identity.link.OneTimeLinks;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a link to an invitation leads to. */
@Component
class InvitationStore {

    private final JdbcClient jdbc;
    private final OneTimeLinks links;
    private final ObjectProvider<MemberNames> names;
    private final Clock clock;

    InvitationStore(JdbcClient jdbc, OneTimeLinks links, ObjectProvider<MemberNames> names, Clock clock) {
        this.jdbc = jdbc;
        this.links = links;
        this.names = names;
        this.clock = clock;
    }

    /** The invitation of a link, open or not; empty for a link that never was or was replaced. */
    Optional<OpenInvitation> find(String token) {
        return links.look(OneTimeLinks.Purpose.INVITATION, token)
                .flatMap(target -> find(target.subject(), target.open()));
    }

    private Optional<OpenInvitation> find(UUID id, boolean open) {
        return jdbc.sql("""
                        select member, account, name, mail, role, seat, open, user_handle
                          from identity.open_invitation(:id, :now)
                        """)
                .param("id", id)
                .param("now", Timestamp.from(clock.instant()))
                .query((row, number) -> new OpenInvitation(
                        id,
                        new MemberId(row.getObject("member", UUID.class)),
                        row.getObject("account", UUID.class),
                        row.getString("name"),
                        row.getString("mail"),
                        Role.valueOf(row.getString("role")),
                        row.getString("seat"),
                        open && row.getBoolean("open"),
                        row.getBytes("user_handle")))
                .optional();
    }

    String memberName(MemberId member, Locale language) {
        MemberNames known = names.getIfAvailable();
        return known == null ? "–" : Viewers.as(Viewer.office(member), () -> known.name(member, language));
    }
}
