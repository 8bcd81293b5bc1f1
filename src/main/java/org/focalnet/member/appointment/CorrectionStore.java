package org.focalnet.member.appointment;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.member.appointment.Appointment.Part;
import org.focalnet.member.appointment.Appointment.Side;
import org.focalnet.search.SearchChanged;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Mends what was written wrongly about an appointment. */
@Component
@Transactional
class CorrectionStore {

    private final JdbcClient jdbc;
    private final AppointmentStore appointments;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    CorrectionStore(JdbcClient jdbc, AppointmentStore appointments, Audit audit, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.appointments = appointments;
        this.audit = audit;
        this.events = events;
    }

    /** What the viewer may correct of an appointment now. */
    static Set<Part> correctable(Appointment appointment) {
        Viewer viewer = Viewers.require();
        if (!viewer.role().leads()) {
            return Set.of();
        }
        return appointment.correctable(
                viewer.role().secretariat() ? Side.SECRETARIAT : Side.TEAM,
                viewer.member().equals(appointment.member()));
    }

    /**
     * Corrects an appointment.
     *
     * @throws Conflict when somebody changed it meanwhile
     */
    void correct(UUID id, Correction wanted) {
        Appointment before = appointments.get(id);
        if (correctable(before).isEmpty()) {
            throw new Refused("member.correction.refused");
        }
        boolean corrected = jdbc.sql("""
                        select member.correct(:id, :seen, :post, :name, :title, :mail, :languages, :expertise, :listed,
                                              :number, :day, :started)
                        """)
                .param("id", id)
                .param("seen", wanted.version())
                .param("post", wanted.post().name())
                .param("name", wanted.name())
                .param("title", wanted.title())
                .param("mail", wanted.mail())
                .param("languages", wanted.languages().toArray(String[]::new))
                .param("expertise", wanted.expertise().toArray(String[]::new))
                .param("listed", wanted.listed())
                .param("number", wanted.noteNumber())
                .param("day", wanted.noteDate(), Types.DATE)
                .param("started", started(before, wanted), Types.TIMESTAMP_WITH_TIMEZONE)
                .query(Boolean.class)
                .single();
        if (!corrected) {
            throw new Conflict("member.appointment.conflict");
        }
        events.publishEvent(new SearchChanged("office", before.member().value(), before.member()));
        audit.record("appointment.corrected", "appointment", id);
    }

    /** The moment stays where the day does. */
    private static @Nullable OffsetDateTime started(Appointment before, Correction wanted) {
        Instant started = before.started();
        LocalDate since = wanted.since();
        if (started == null || since == null) {
            return null;
        }
        return since.equals(Correction.of(before).since())
                ? started.atOffset(ZoneOffset.UTC)
                : since.atStartOfDay().atOffset(ZoneOffset.UTC);
    }
}
