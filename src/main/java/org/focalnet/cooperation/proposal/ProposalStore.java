package org.focalnet.cooperation.proposal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Tlp;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.cooperation.CooperationNotice;
import org.focalnet.cooperation.MatchPart;
import org.focalnet.cooperation.PlaceFreed;
import org.focalnet.cooperation.Proposals;
import org.focalnet.cooperation.TermsColumns;
import org.focalnet.exchange.RoomKind;
import org.focalnet.exchange.Rooms;
import org.focalnet.notify.Notices;
import org.focalnet.workload.CommitmentChanged;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class ProposalStore implements Proposals {

    private static final String SELECT = """
            select p.id, p.side, p.own_item, p.state, p.score, p.rank, p.suggested, p.parts, p.their_member, p.their_region, p.their_item,
                   p.their_kind as kind, p.their_form as form, p.their_themes as themes, p.their_pillars as pillars,
                   p.their_sectors as sectors, p.their_languages as languages, p.their_interpretation as interpretation, p.their_starts as starts,
                   p.their_ends as ends, p.their_delivery as delivery, p.their_member is null as withheld,
                   '{}'::uuid[] as excluded, p.reason, p.reason_text, p.found_at, p.decide_by, p.introduction_id,
                   coalesce(n.title, o.title, '') as own_title
              from cooperation.proposal p
              left join cooperation.need n on n.id = p.own_item
              left join cooperation.offer o on o.id = p.own_item
            """;

    private final JdbcClient jdbc;
    private final Rooms rooms;
    private final Audit audit;
    private final Notices notices;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProposalStore(
            JdbcClient jdbc, Rooms rooms, Audit audit, Notices notices, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.rooms = rooms;
        this.audit = audit;
        this.notices = notices;
        this.events = events;
        this.clock = clock;
    }

    /** The proposals of the viewer's member: those that wait first. */
    @Transactional(readOnly = true)
    List<Proposal> list() {
        return jdbc.sql(SELECT + " order by p.state <> 'OPEN', p.state <> 'ACCEPTED', p.found_at desc, p.id limit 100")
                .query((row, number) -> proposal(row))
                .list();
    }

    @Transactional(readOnly = true)
    Proposal find(UUID id) {
        return jdbc.sql(SELECT + " where p.id = :id")
                .param("id", id)
                .query((row, number) -> proposal(row))
                .optional()
                .orElseThrow(NotFound::new);
    }

    @Override
    @Transactional(readOnly = true)
    public List<UUID> waiting() {
        return jdbc.sql("select id from cooperation.proposal where state = 'OPEN' order by found_at, id")
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    @Override
    public Outcome answer(UUID proposal, boolean yes, @Nullable Reason reason, String words) {
        Answered answered = jdbc.sql("""
                        select outcome, introduction, audience, purpose, other_side
                          from cooperation.answer(:id, :yes, :reason, :words, :introduction, :audience, :now)
                        """)
                .param("id", proposal)
                .param("yes", yes)
                .param("reason", reason == null ? null : reason.name(), Types.VARCHAR)
                .param("words", words)
                .param("introduction", Ids.next())
                .param("audience", Ids.next())
                .param("now", Timestamp.from(clock.instant()))
                .query((row, number) -> new Answered(
                        Outcome.valueOf(row.getString("outcome")),
                        row.getObject("introduction", UUID.class),
                        row.getObject("audience", UUID.class),
                        row.getString("purpose"),
                        row.getObject("other_side", UUID.class)))
                .optional()
                .orElseThrow(NotFound::new);
        if (answered.introduction() != null && answered.audience() != null && answered.purpose() != null) {
            rooms.open(
                    RoomKind.BILATERAL,
                    new AudienceId(answered.audience()),
                    mark(answered.introduction()),
                    answered.purpose(),
                    answered.introduction(),
                    clock.instant());
            audit.record("introduction.made", "introduction", answered.introduction());
        }
        if (answered.otherSide() != null) {
            notices.tell(new MemberId(answered.otherSide()), CooperationNotice.ANSWERED, null);
        }
        changed(proposal, answered);
        notices.settle(Viewers.require().member(), CooperationNotice.PROPOSAL, proposal);
        if (answered.outcome() != Outcome.CLOSED) {
            audit.record(yes ? "proposal.accepted" : "proposal.declined", "proposal", proposal);
        }
        return answered.outcome();
    }

    /** What either office has to do changed: of the other side's proposal nothing is known here but whose it is. */
    private void changed(UUID proposal, Answered answered) {
        MemberId member = Viewers.require().member();
        if (answered.outcome() == Outcome.DECLINED) {
            events.publishEvent(new PlaceFreed(member.value()));
        }
        events.publishEvent(new CommitmentChanged("proposal", proposal, member));
        UUID introduction = answered.introduction();
        if (introduction != null) {
            events.publishEvent(new CommitmentChanged("introduction", introduction, member));
        }
        if (answered.otherSide() != null) {
            MemberId other = new MemberId(answered.otherSide());
            events.publishEvent(new CommitmentChanged("proposal", null, other));
            if (introduction != null) {
                events.publishEvent(new CommitmentChanged("introduction", introduction, other));
            }
        }
    }

    /** What the two hold of each other, which the room's purpose repeats. */
    private Tlp mark(UUID introduction) {
        return jdbc.sql("select tlp from cooperation.introduction where id = :id")
                .param("id", introduction)
                .query((row, number) -> Tlp.valueOf(row.getString("tlp")))
                .single();
    }

    private record Answered(
            Outcome outcome,
            @Nullable UUID introduction,
            @Nullable UUID audience,
            @Nullable String purpose,
            @Nullable UUID otherSide) {}

    private static Proposal proposal(ResultSet row) throws SQLException {
        UUID theirs = row.getObject("their_member", UUID.class);
        return new Proposal(
                row.getObject("id", UUID.class),
                Proposal.Side.valueOf(row.getString("side")),
                row.getObject("own_item", UUID.class),
                row.getString("own_title"),
                Proposal.State.valueOf(row.getString("state")),
                row.getInt("score"),
                "BEST".equals(row.getString("rank")),
                row.getBoolean("suggested"),
                MatchPart.read(row.getString("parts")),
                TermsColumns.read(row),
                theirs == null ? null : new MemberId(theirs),
                row.getString("their_region"),
                row.getObject("their_item", UUID.class),
                row.getString("reason"),
                row.getString("reason_text"),
                row.getTimestamp("found_at").toInstant(),
                row.getObject("decide_by", LocalDate.class),
                row.getObject("introduction_id", UUID.class));
    }
}
