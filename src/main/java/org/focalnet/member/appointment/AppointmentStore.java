package org.focalnet.member.appointment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.identity.Accounts;
import org.focalnet.member.AppointmentEnded;
import org.focalnet.member.AppointmentStarted;
import org.focalnet.member.AppointmentState;
import org.focalnet.member.Appointments;
import org.focalnet.member.LocalName;
import org.focalnet.member.Proposal;
import org.focalnet.member.appointment.Appointment.Side;
import org.focalnet.search.SearchChanged;
import org.focalnet.workload.CommitmentChanged;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The appointments to offices: read by the member's team and the secretariat, moved by either as the rule says. */
@Component
@Transactional
public class AppointmentStore implements Appointments {

    static final String ALL = """
            select a.*, exists (select from member.scan s where s.appointment_id = a.id) as has_scan
              from member.appointment a
            """;

    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final Accounts accounts;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AppointmentStore(
            JdbcClient jdbc,
            Audiences audiences,
            Accounts accounts,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.accounts = accounts;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Those of a member, the newest first. */
    @Transactional(readOnly = true)
    public List<Appointment> of(MemberId member) {
        return jdbc.sql(ALL + " where a.owner_id = :member order by a.created_at desc, a.id desc")
                .param("member", member.value())
                .query((row, number) -> AppointmentRow.read(row))
                .list();
    }

    @Transactional(readOnly = true)
    public Appointment get(UUID id) {
        return jdbc.sql(ALL + " where a.id = :id")
                .param("id", id)
                .query((row, number) -> AppointmentRow.read(row))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Whether the member has an office yet. */
    @Transactional(readOnly = true)
    public boolean hasOffice(MemberId member) {
        return jdbc.sql("select member.has_office(:member)")
                .param("member", member.value())
                .query(Boolean.class)
                .single();
    }

    /** Opens the office of a member that has none: the secretariat's act. */
    void open(MemberId member, LocalName name, String ministry) {
        boolean before = hasOffice(member);
        jdbc.sql("select member.open_office(:member, :names::jsonb, :ministry, 'UTC')")
                .param("member", member.value())
                .param("names", name.json())
                .param("ministry", ministry)
                .query(row -> {});
        if (!before) {
            audit.record("office.opened", "office", member.value());
            events.publishEvent(new SearchChanged("office", member.value(), member));
        }
    }

    /** Writes down whom a member proposes: by its own team, or by the secretariat for one that has no team yet. */
    @Override
    public UUID propose(MemberId member, Proposal proposal) {
        UUID id = Ids.next();
        boolean ours = Viewers.require().member().equals(member);
        AudienceId readers =
                audiences.resolve(AudienceChoice.named(ours ? Set.of(MemberId.SECRETARIAT) : Set.of(member)));
        int inserted = ours ? insert(id, member, readers, proposal) : insertFor(id, member, readers, proposal);
        if (inserted == 0) {
            throw new Refused("member.appointment.refused.office");
        }
        audit.record("appointment.proposed", "appointment", id);
        return id;
    }

    private int insert(UUID id, MemberId member, AudienceId readers, Proposal proposal) {
        return jdbc.sql("""
                        insert into member.appointment (id, owner_id, audience_id, office_id, post, name, title, mail,
                               languages, expertise, listed)
                        select :id, o.owner_id, :readers, o.id, :post, :name, :title, :mail, :languages, :expertise, :listed
                          from member.office o where o.owner_id = :member
                        """)
                .param("id", id)
                .param("readers", readers.value())
                .param("post", proposal.post().name())
                .param("name", proposal.name())
                .param("title", proposal.title())
                .param("mail", proposal.mail())
                .param("languages", proposal.languages().toArray(String[]::new))
                .param("expertise", proposal.expertise().toArray(String[]::new))
                .param("listed", proposal.listed())
                .param("member", member.value())
                .update();
    }

    private int insertFor(UUID id, MemberId member, AudienceId readers, Proposal proposal) {
        jdbc.sql("select member.propose(:id, :member, :readers, :post, :name, :title, :mail)")
                .param("id", id)
                .param("member", member.value())
                .param("readers", readers.value())
                .param("post", proposal.post().name())
                .param("name", proposal.name())
                .param("title", proposal.title())
                .param("mail", proposal.mail())
                .query(row -> {});
        return hasOffice(member) ? 1 : 0;
    }

    @Override
    public void nominate(UUID id, String number, LocalDate day) {
        nominate(id, number, day, null, get(id).version());
    }

    @Override
    public void move(UUID id, AppointmentState wanted) {
        move(id, wanted, get(id).version());
    }

    /** Writes down the note verbale that names the person; the scan is optional, since paper may come first. */
    void nominate(UUID id, String number, LocalDate day, @Nullable Scan scan, int seen) {
        Appointment before = get(id);
        if (before.state() != AppointmentState.PROPOSED && before.state() != AppointmentState.NOMINATED) {
            throw new Refused("member.appointment.refused.order");
        }
        boolean noted = jdbc.sql("select member.nominate(:id, :seen, :number, :day, :scan, :file, :type, :content)")
                .param("id", id)
                .param("seen", seen)
                .param("number", number)
                .param("day", day)
                .param("scan", Ids.next())
                .param("file", scan == null ? null : scan.name(), java.sql.Types.VARCHAR)
                .param("type", scan == null ? null : scan.type(), java.sql.Types.VARCHAR)
                .param("content", scan == null ? null : scan.content(), java.sql.Types.BINARY)
                .query(Boolean.class)
                .single();
        if (!noted) {
            throw new Conflict("member.appointment.conflict");
        }
        if (before.state() == AppointmentState.PROPOSED) {
            step(get(id), AppointmentState.NOMINATED, clock.instant());
        }
        audit.record("appointment.nominated", "appointment", id);
    }

    /**
     * Moves an appointment on. Becoming active ends whoever held the same post, at the same minute; whoever leaves has
     * no access from this transaction on, so that no event has to arrive for it.
     */
    void move(UUID id, AppointmentState wanted, int seen) {
        Appointment appointment = get(id);
        if (appointment.version() != seen) {
            throw new Conflict("member.appointment.conflict");
        }
        List<Appointment> office = of(appointment.member());
        appointment.requireSecond(wanted, office, Viewers.require().account());
        Instant now = clock.instant();
        List<Appointment> leaving = wanted == AppointmentState.ACTIVE
                ? appointment.replaces(office)
                : wanted == AppointmentState.ENDED ? List.of(appointment) : List.<Appointment>of();
        leaving.forEach(other -> step(other, AppointmentState.ENDED, now));
        if (wanted != AppointmentState.ENDED) {
            step(appointment, wanted, now);
        }
        // only now: who follows themselves in the post stays
        leaving.forEach(this::left);
        if (wanted == AppointmentState.ACTIVE) {
            events.publishEvent(new AppointmentStarted(appointment.member(), id));
        }
        if (wanted != AppointmentState.ENDED) {
            audit.record("appointment." + wanted.name().toLowerCase(Locale.ROOT), "appointment", id);
        }
    }

    /** Closes the account of who left, unless another post keeps them in the office. */
    private void left(Appointment appointment) {
        boolean out = appointment.state().inOffice()
                && of(appointment.member()).stream()
                        .noneMatch(other ->
                                other.state().inOffice() && other.mail().equalsIgnoreCase(appointment.mail()));
        UUID closed =
                out ? accounts.leave(appointment.member(), appointment.mail()).orElse(null) : null;
        if (appointment.state().inOffice()) {
            boolean ours = Viewers.require().member().equals(appointment.member());
            events.publishEvent(new AppointmentEnded(appointment.member(), appointment.id(), ours ? null : closed));
        }
        audit.record("appointment.ended", "appointment", appointment.id());
        if (closed != null) {
            audit.record("account.closed", "account", closed);
        }
    }

    /** The next state, as of a time, without telling anybody. */
    Appointment step(Appointment appointment, AppointmentState wanted, Instant at) {
        boolean secretariat = Viewers.require().role().secretariat();
        Appointment moved = appointment.move(wanted, secretariat ? Side.SECRETARIAT : Side.TEAM, at);
        Instant due = moved.due();
        boolean done = jdbc.sql("select member.move(:id, :seen, :state, :now, :due)")
                .param("id", appointment.id())
                .param("seen", appointment.version())
                .param("state", wanted.name())
                .param("now", at.atOffset(ZoneOffset.UTC))
                .param("due", due == null ? null : due.atOffset(ZoneOffset.UTC), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .query(Boolean.class)
                .single();
        if (!done) {
            throw new Conflict("member.appointment.conflict");
        }
        events.publishEvent(
                new CommitmentChanged(ConfirmationCommitments.KIND, appointment.id(), appointment.member()));
        return moved;
    }

    /** Remembers the invitation of the person appointed. */
    public void linkInvitation(UUID id, UUID invitation) {
        jdbc.sql("select member.link_invitation(:id, :invitation)")
                .param("id", id)
                .param("invitation", invitation)
                .query(row -> {});
    }
}
