package org.focalnet.secretariat.mailing;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.meeting.Registrations;
import org.focalnet.member.Groups;
import org.focalnet.member.Holders;
import org.focalnet.member.Holders.Holder;
import org.focalnet.member.Members;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who would get a mail now: each address once, and who asked for none with that mark. */
@Component
@Transactional(readOnly = true)
class MailingAudience {

    private final JdbcClient jdbc;
    private final Holders holders;
    private final Groups groups;
    private final Members members;
    private final Registrations registrations;

    MailingAudience(JdbcClient jdbc, Holders holders, Groups groups, Members members, Registrations registrations) {
        this.jdbc = jdbc;
        this.holders = holders;
        this.groups = groups;
        this.members = members;
        this.registrations = registrations;
    }

    List<MailingRecipient> of(Mailing mailing) {
        Mailing.Whom whom = mailing.whom();
        UUID group = whom.group();
        UUID meeting = whom.meeting();
        Set<MemberId> within = group == null
                ? null
                : groups.find(group).map(one -> Set.copyOf(one.members())).orElse(Set.of());
        Set<MemberId> registered = meeting == null ? null : registrations.members(meeting);
        Set<String> refused = new HashSet<>(jdbc.sql("select lower(mail) from secretariat.refusal where owner_id = :me")
                .param("me", MemberId.SECRETARIAT.value())
                .query((row, number) -> row.getString(1))
                .list());
        Map<String, MailingRecipient> found = new LinkedHashMap<>();
        holders.current().stream()
                .filter(one -> whom.standing().fits(one.state()))
                .filter(one -> whom.posts().isEmpty() || whom.posts().contains(one.post()))
                .filter(one -> whom.language().isEmpty() || one.languages().contains(whom.language()))
                .filter(one -> within == null || within.contains(one.member()))
                .filter(one -> registered == null || registered.contains(one.member()))
                .filter(one -> members.reachable(one.member()))
                .forEach(one ->
                        found.putIfAbsent(one.mail().toLowerCase(Locale.ROOT), recipient(one, mailing, refused)));
        return List.copyOf(found.values());
    }

    private static MailingRecipient recipient(Holder one, Mailing mailing, Set<String> refused) {
        boolean none = refused.contains(one.mail().toLowerCase(Locale.ROOT));
        return new MailingRecipient(
                Ids.next(),
                one.appointment(),
                one.member(),
                one.name(),
                one.post(),
                one.mail(),
                mailing.languageFor(one.languages()),
                none ? MailingRecipient.State.REFUSED : MailingRecipient.State.WAITING,
                null,
                null,
                null);
    }
}
