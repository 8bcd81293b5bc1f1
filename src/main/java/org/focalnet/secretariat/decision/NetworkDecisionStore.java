package org.focalnet.secretariat.decision;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.meeting.MeetingOutcomes;
import org.focalnet.member.Groups;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The log, as far as the viewer reads it. */
@Component
@Transactional
public class NetworkDecisionStore {

    private static final String ALL = """
            select d.*, array(select u.owner_id from secretariat.undertaking u where u.decision_id = d.id) as takers
              from secretariat.decision d where d.owner_id = :secretariat
            """;

    private final JdbcClient jdbc;
    private final MeetingOutcomes outcomes;
    private final Audiences audiences;
    private final Groups groups;
    private final Audit audit;
    private final Clock clock;

    NetworkDecisionStore(
            JdbcClient jdbc, MeetingOutcomes outcomes, Audiences audiences, Groups groups, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.outcomes = outcomes;
        this.audiences = audiences;
        this.groups = groups;
        this.audit = audit;
        this.clock = clock;
    }

    /** What was written down by hand, and what meetings brought. */
    @Transactional(readOnly = true)
    List<NetworkDecision> all() {
        List<NetworkDecision> all = new ArrayList<>(jdbc.sql(ALL + " order by d.decided_on desc, d.id limit 2000")
                .param("secretariat", MemberId.SECRETARIAT.value())
                .query((row, number) -> decision(row))
                .list());
        outcomes.published().forEach(one -> {
            MemberId taker = one.taker();
            all.add(new NetworkDecision(
                    one.id(),
                    null,
                    null,
                    NetworkDecision.Kind.valueOf(one.kind()),
                    one.text(),
                    one.meeting(),
                    LocalDate.ofInstant(one.published(), ZoneOffset.UTC),
                    one.due(),
                    NetworkDecision.State.valueOf(one.state()),
                    taker == null ? List.of() : List.of(taker),
                    one.path(),
                    1));
        });
        return all;
    }

    @Transactional(readOnly = true)
    NetworkDecision get(UUID id) {
        return jdbc.sql(ALL + " and d.id = :id")
                .param("secretariat", MemberId.SECRETARIAT.value())
                .param("id", id)
                .query((row, number) -> decision(row))
                .optional()
                .orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    List<NetworkDecision.FollowUp> followUps(UUID id) {
        return jdbc.sql("""
                        select owner_id, text, noted_at from secretariat.follow_up where decision_id = :id
                         order by noted_at desc, id limit 500
                        """)
                .param("id", id)
                .query((row, number) -> new NetworkDecision.FollowUp(
                        new MemberId(row.getObject("owner_id", UUID.class)),
                        row.getString("text"),
                        row.getTimestamp("noted_at").toInstant()))
                .list();
    }

    /** Writes one down, or changes it; who reads it stays. The secretariat's act. */
    public void save(NetworkDecision one) {
        UUID group = one.group();
        AudienceId audience = one.version() > 0
                ? Objects.requireNonNull(get(one.id()).audience())
                : audiences.resolve(
                        group == null
                                ? AudienceChoice.NETWORK
                                : AudienceChoice.named(java.util.Set.copyOf(groups.find(group)
                                        .orElseThrow(NotFound::new)
                                        .members())));
        int written = jdbc.sql(one.version() == 0 ? """
                                insert into secretariat.decision (id, owner_id, audience_id, group_id, kind, text, source, decided_on, due_on,
                                                                  state, created_at)
                                values (:id, :secretariat, :audience, :group, :kind, :text, :source, :decided, :due, :state, :now)
                                on conflict (id) do nothing
                                """ : """
                                update secretariat.decision
                                   set kind = :kind, text = :text, source = :source, decided_on = :decided, due_on = :due,
                                       state = :state, version = version + 1
                                 where id = :id and owner_id = :secretariat and version = :version
                                """)
                .param("id", one.id())
                .param("secretariat", MemberId.SECRETARIAT.value())
                .param("audience", audience.value())
                .param("group", group, Types.OTHER)
                .param("kind", one.kind().name())
                .param("text", one.text())
                .param("source", one.source())
                .param("decided", Date.valueOf(one.decided()))
                .param("due", one.due(), Types.DATE)
                .param("state", one.state().name())
                .param("version", one.version())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (written == 0) {
            throw new Conflict("secretariat.decision.conflict");
        }
        audit.record("decision.written", "network_decision", one.id());
    }

    /** The viewer's member takes it on, or gives it back; nobody does so for another. */
    public void take(UUID id, boolean taken) {
        NetworkDecision one = get(id);
        if (taken) {
            jdbc.sql("""
                            insert into secretariat.undertaking (id, owner_id, audience_id, decision_id, taken_at)
                            values (:fresh, :me, :audience, :id, :now) on conflict (decision_id, owner_id) do nothing
                            """)
                    .param("fresh", Ids.next())
                    .param("me", Viewers.require().member().value())
                    .param("audience", Objects.requireNonNull(one.audience()).value())
                    .param("id", id)
                    .param("now", Timestamp.from(clock.instant()))
                    .update();
        } else {
            jdbc.sql("delete from secretariat.undertaking where decision_id = :id and owner_id = :me")
                    .param("id", id)
                    .param("me", Viewers.require().member().value())
                    .update();
        }
        audit.record(taken ? "decision.taken" : "decision.given_back", "network_decision", id);
    }

    /** Notes what became of it; for those who took it on. */
    public void note(UUID id, String text) {
        NetworkDecision one = get(id);
        MemberId me = Viewers.require().member();
        if (!one.takers().contains(me)) {
            throw new NotFound();
        }
        jdbc.sql("""
                        insert into secretariat.follow_up (id, owner_id, audience_id, decision_id, text, noted_at)
                        values (:fresh, :me, :audience, :id, :text, :now)
                        """)
                .param("fresh", Ids.next())
                .param("me", me.value())
                .param("audience", Objects.requireNonNull(one.audience()).value())
                .param("id", id)
                .param("text", text)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        audit.record("decision.noted", "network_decision", id);
    }

    private static NetworkDecision decision(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new NetworkDecision(
                id,
                new AudienceId(row.getObject("audience_id", UUID.class)),
                row.getObject("group_id", UUID.class),
                NetworkDecision.Kind.valueOf(row.getString("kind")),
                row.getString("text"),
                row.getString("source"),
                row.getObject("decided_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                NetworkDecision.State.valueOf(row.getString("state")),
                Arrays.stream((Object[]) row.getArray("takers").getArray())
                        .map(member -> new MemberId((UUID) member))
                        .toList(),
                "/decisions/" + id,
                row.getInt("version"));
    }
}
