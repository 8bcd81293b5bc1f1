package org.focalnet.member.appointment;

import java.time.LocalDate;
import java.util.UUID;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The note verbale of an appointment with its scan, as forms bring them. */
@Component
@Transactional
class NominationStore {

    private final AppointmentStore appointments;
    private final JdbcClient jdbc;

    NominationStore(AppointmentStore appointments, JdbcClient jdbc) {
        this.appointments = appointments;
        this.jdbc = jdbc;
    }

    /**
     * Writes down the note; the same form sent twice is one.
     *
     * @param scan null leaves the scan that there is
     * @param seen version of the appointment that the form showed
     * @throws Conflict where somebody changed it meanwhile
     */
    void nominate(UUID id, String number, LocalDate day, @Nullable Scan scan, int seen) {
        Appointment now = appointments.get(id);
        boolean noted = now.noteNumber().equals(number) && day.equals(now.noteDate());
        if (now.version() != seen && noted && (scan == null || now.hasScan() && scan(id).same(scan))) {
            return;
        }
        appointments.nominate(id, number, day, scan, seen);
    }

    /** The scan, for the member's team and the secretariat. */
    @Transactional(readOnly = true)
    Scan scan(UUID appointment) {
        return jdbc.sql("select name, type, content from member.scan where appointment_id = :id")
                .param("id", appointment)
                .query((row, number) -> new Scan(row.getString("name"), row.getString("type"), row.getBytes("content")))
                .optional()
                .orElseThrow(NotFound::new);
    }
}
