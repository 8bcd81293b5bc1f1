package org.focalnet.secretariat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.focalnet.Program;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.member.AppointmentState;
import org.focalnet.member.Appointments;
import org.focalnet.member.Member;
import org.focalnet.member.Post;
import org.focalnet.member.Proposal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** People of offices for the tests of the secretariat. */
public final class Desks {

    private static final Viewer OFFICE = Viewer.office(MemberId.SECRETARIAT);

    private Desks() {}

    /** Somebody whom a note verbale names. */
    public static UUID nominated(Member member, String name, String mail) {
        return written(member, name, mail, Post.FOCAL_POINT, true);
    }

    /** Somebody of whom the secretariat has written down that they are named. */
    public static UUID written(Member member, String name, String mail, Post post, boolean note) {
        return Viewers.as(
                OFFICE,
                () -> Program.get(TransactionTemplate.class).execute(status -> {
                    Program.get(JdbcClient.class)
                            .sql("select member.open_office(:member, '{\"en\": \"Office\"}'::jsonb, '', 'UTC')")
                            .param("member", member.id().value())
                            .query(row -> {});
                    Appointments appointments = Program.get(Appointments.class);
                    UUID id = appointments.propose(
                            member.id(), new Proposal(post, name, "Director", mail, List.of("en"), List.of(), true));
                    if (note) {
                        appointments.nominate(id, "NV/7", LocalDate.of(2026, 5, 4));
                    }
                    return id;
                }));
    }

    /** Somebody in office. */
    public static UUID holder(Member member, String name, String mail, Post post) {
        UUID id = written(member, name, mail, post, true);
        Viewers.run(
                OFFICE,
                () -> Program.get(TransactionTemplate.class).executeWithoutResult(status -> {
                    Appointments appointments = Program.get(Appointments.class);
                    appointments.move(id, AppointmentState.VERIFIED);
                    appointments.move(id, AppointmentState.ACTIVE);
                }));
        return id;
    }
}
