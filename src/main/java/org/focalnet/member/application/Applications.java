package org.focalnet.member.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.member.Group;
import org.focalnet.member.Groups;
import org.focalnet.member.MemberNotice;
import org.focalnet.notify.Notices;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who asks to belong to a group, and what is decided; each decision changes the readers in the same transaction. */
@Component
@Transactional
public class Applications {

    private static final int REMEMBERED = 30;

    /** Longer than a day, so that a daily job misses nothing. */
    private static final Duration LATELY = Duration.ofDays(3);

    private final JdbcClient jdbc;
    private final Groups groups;
    private final Notices notices;
    private final Audit audit;
    private final Clock clock;

    Applications(JdbcClient jdbc, Groups groups, Notices notices, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.groups = groups;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    /** What was asked of a group, the open first and then the newest; nothing for who is not in it. */
    @Transactional(readOnly = true)
    public List<Application> of(UUID group) {
        return jdbc.sql("""
                        select id, member_id, by_member, note, state, silent_on, objections, asked_at, decided_by, decided_at
                          from member.application where group_id = :group
                         order by state <> 'OPEN', asked_at desc, id limit :most
                        """)
                .param("group", group)
                .param("most", REMEMBERED)
                .query((row, number) -> new Application(
                        row.getObject("id", UUID.class),
                        new MemberId(row.getObject("member_id", UUID.class)),
                        new MemberId(row.getObject("by_member", UUID.class)),
                        row.getString("note"),
                        Application.State.valueOf(row.getString("state")),
                        row.getObject("silent_on", LocalDate.class),
                        row.getInt("objections") > 0,
                        row.getTimestamp("asked_at").toInstant(),
                        member(row.getObject("decided_by", UUID.class)),
                        instant(row.getTimestamp("decided_at"))))
                .list();
    }

    /** Who came and went, the newest first; nothing for who is not in the group. */
    @Transactional(readOnly = true)
    public List<Movement> movements(UUID group) {
        return jdbc.sql("""
                        select member_id, by_member, act, moved_at from member.movement where group_id = :group
                         order by moved_at desc, id limit :most
                        """)
                .param("group", group)
                .param("most", REMEMBERED)
                .query((row, number) -> new Movement(
                        new MemberId(row.getObject("member_id", UUID.class)),
                        new MemberId(row.getObject("by_member", UUID.class)),
                        Movement.Act.valueOf(row.getString("act")),
                        row.getTimestamp("moved_at").toInstant()))
                .list();
    }

    /** How many joined and how many left between two moments, as far as the viewer is told: its members are. */
    @Transactional(readOnly = true)
    public Map<Movement.Act, Integer> count(UUID group, Instant from, Instant until) {
        Map<Movement.Act, Integer> counted = new HashMap<>();
        jdbc.sql("""
                        select act, count(*) as number from member.movement
                         where group_id = :group and moved_at >= :from and moved_at < :until group by act
                        """)
                .param("group", group)
                .param("from", java.sql.Timestamp.from(from))
                .param("until", java.sql.Timestamp.from(until))
                .query(row -> {
                    counted.put(Movement.Act.valueOf(row.getString("act")), row.getInt("number"));
                });
        return counted;
    }

    /** What the viewer's own team asked last, and what became of it. */
    @Transactional(readOnly = true)
    public Optional<Candidacy> own(UUID group) {
        return jdbc.sql("""
                        select id, state from member.candidacy where group_id = :group order by asked_at desc limit 1
                        """)
                .param("group", group)
                .query((row, number) -> new Candidacy(
                        row.getObject("id", UUID.class), Application.State.valueOf(row.getString("state"))))
                .optional();
    }

    /** What became of the own asking. */
    public record Candidacy(UUID id, Application.State state) {}

    /**
     * Asks for the viewer's member, or proposes another to the viewer's group.
     *
     * @return whether it was asked now; nobody is asked for twice at a time
     * @throws Refused where there is nothing to ask: a group of the roll, or somebody who belongs to it
     */
    boolean ask(UUID group, MemberId candidate, String note) {
        boolean asked;
        UUID fresh = Ids.next();
        try {
            asked = jdbc.sql("select member.apply(:fresh, :group, :candidate, :note, :today)")
                    .param("fresh", fresh)
                    .param("group", group)
                    .param("candidate", candidate.value())
                    .param("note", note)
                    .param("today", today())
                    .query(Boolean.class)
                    .single();
        } catch (DataAccessException e) {
            throw new Refused("member.application.refused", "candidate");
        }
        if (asked) {
            audit.record("group.asked", "group", group);
            MemberId own = Viewers.require().member();
            conveners(group)
                    .filter(convener -> !convener.equals(own))
                    .forEach(convener -> notices.tell(convener, MemberNotice.JOINING_ASKED, fresh));
        }
        return asked;
    }

    void decide(UUID group, UUID application, boolean admit) {
        jdbc.sql("select member.decide(:id, :admit)")
                .param("id", application)
                .param("admit", admit)
                .query(row -> {});
        settle(group, application);
        audit.record(admit ? "group.admitted" : "group.refused", "group", group);
    }

    /** The audit of the own team alone says that it objected. */
    void object(UUID group, UUID application) {
        jdbc.sql("select member.object(:id)").param("id", application).query(row -> {});
        audit.record("group.objected", "group", group);
    }

    void withdraw(UUID group, UUID application) {
        jdbc.sql("select member.withdraw(:id)").param("id", application).query(row -> {});
        settle(group, application);
        audit.record("group.withdrew", "group", group);
    }

    /** Leaves for the viewer's member; what was addressed to the group is closed to it from here on. */
    boolean leave(UUID group) {
        boolean left = jdbc.sql("select member.leave(:group)")
                .param("group", group)
                .query(Boolean.class)
                .single();
        if (left) {
            audit.record("group.left", "group", group);
        }
        return left;
    }

    /** Lets in whoever nobody objected to in time. */
    int fallSilent() {
        return jdbc.sql("select member.fall_silent(:today)")
                .param("today", today())
                .query(Integer.class)
                .single();
    }

    /** Says that whoever asked, and belongs to the group as it is about to be set, need not be decided on. */
    public void settle(Group group, Collection<MemberId> members) {
        of(group.id()).stream()
                .filter(one -> one.open() && members.contains(one.member()))
                .forEach(one -> settle(group.id(), one.id()));
    }

    /** Settles for the viewer's member what was decided lately by silence, or by others who read nothing of the group. */
    void settleDecided(UUID group) {
        Instant lately = clock.instant().minus(LATELY);
        MemberId own = Viewers.require().member();
        of(group).stream()
                .filter(one -> one.decidedAt() != null && one.decidedAt().isAfter(lately))
                .forEach(one -> notices.settle(own, MemberNotice.JOINING_ASKED, one.id()));
    }

    /** The group of which something was asked, for who belongs to it. */
    @Transactional(readOnly = true)
    public Optional<UUID> group(UUID application) {
        return jdbc.sql("select group_id from member.application where id = :id")
                .param("id", application)
                .query(UUID.class)
                .optional()
                .filter(group -> groups.find(group)
                        .filter(one -> one.members().contains(Viewers.require().member()))
                        .isPresent());
    }

    private void settle(UUID group, UUID application) {
        conveners(group).forEach(convener -> notices.settle(convener, MemberNotice.JOINING_ASKED, application));
    }

    private Stream<MemberId> conveners(UUID group) {
        return groups.find(group).stream().flatMap(one -> one.conveners().stream());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static @Nullable MemberId member(@Nullable UUID id) {
        return id == null ? null : new MemberId(id);
    }

    private static @Nullable Instant instant(java.sql.@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
