package org.focalnet.member.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.member.AppointmentState;
import org.focalnet.member.Appointments;
import org.focalnet.member.FreshMembers;
import org.focalnet.member.LocalName;
import org.focalnet.member.Member;
import org.focalnet.member.Post;
import org.focalnet.member.Proposal;
import org.focalnet.member.appointment.Appointment;
import org.focalnet.member.appointment.AppointmentStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A member with a focal point in office and an alternate, and what the secretariat does for it. */
public final class Offices {

    static final Viewer OFFICER =
            new Viewer(MemberId.SECRETARIAT, SignIns.account(MemberId.SECRETARIAT, Role.OFFICER), Role.OFFICER);

    static final Viewer SECOND =
            new Viewer(MemberId.SECRETARIAT, SignIns.account(MemberId.SECRETARIAT, Role.OFFICER), Role.OFFICER);

    final Member member = FreshMembers.organisation("Estavia " + FreshMembers.word());
    final String anasMail = address();
    public final UUID ana = account(Role.FOCAL_POINT, "Ana Vidal", anasMail);
    public final UUID leo = account(Role.ALTERNATE, "Leo Brand", address());
    final UUID post;

    public Offices() {
        post = verified(Post.FOCAL_POINT, "Ana Vidal", anasMail);
        move(post, AppointmentState.ACTIVE);
    }

    static String address() {
        return FreshMembers.word() + "@estavia.example";
    }

    UUID account(Role role, String name, String mail) {
        UUID id = SignIns.account(member.id(), role, name);
        SignIns.execute("update identity.account set mail = ? where id = ?", mail, id);
        return id;
    }

    UUID verified(Post wanted, String name, String mail) {
        return Viewers.as(OFFICER, () -> {
            var store = Program.get(AppointmentStore.class);
            open(store);
            UUID id = store.propose(
                    member.id(), new Proposal(wanted, name, "Director", mail, List.of(), List.of(), true));
            SignIns.execute("""
                    insert into member.scan (id, owner_id, audience_id, appointment_id, name, type, content)
                    select gen_random_uuid(), a.owner_id, a.audience_id, a.id, 'note.pdf', 'PDF', ''
                      from member.appointment a where a.id = ?
                    """, id);
            verify(id);
            return id;
        });
    }

    private void open(AppointmentStore store) {
        if (!store.hasOffice(member.id())) {
            Program.get(TransactionTemplate.class)
                    .executeWithoutResult(status -> Program.get(JdbcClient.class)
                            .sql("select member.open_office(:id, :names::jsonb, 'Ministry', 'UTC')")
                            .param("id", member.id().value())
                            .param(
                                    "names",
                                    LocalName.english("Office of the focal point")
                                            .json())
                            .query(row -> {}));
        }
    }

    /** The secretariat has the note verbale and asked the mission back. */
    public static void verify(UUID appointment) {
        Viewers.run(OFFICER, () -> {
            var appointments = Program.get(Appointments.class);
            appointments.nominate(appointment, "NV/2026/7", LocalDate.of(2026, 11, 1));
            appointments.move(appointment, AppointmentState.VERIFIED);
        });
    }

    /** By another officer than the one who verified. */
    static void move(UUID appointment, AppointmentState state) {
        Viewers.run(SECOND, () -> Program.get(Appointments.class).move(appointment, state));
    }

    public Appointment appointment(String mail) {
        return Viewers.as(
                OFFICER,
                () -> Program.get(AppointmentStore.class).of(member.id()).stream()
                        .filter(one -> one.mail().equals(mail))
                        .findFirst()
                        .orElseThrow());
    }

    Viewer lead() {
        return new Viewer(member.id(), ana, Role.FOCAL_POINT);
    }

    List<Handover> handovers() {
        return Viewers.as(
                Viewer.office(member.id()),
                () -> Program.get(HandoverStore.class).all());
    }

    /** Until listeners have done what follows. */
    static void eventually(ThrowingRunnable holds) {
        Awaitility.await().untilAsserted(holds);
    }

    /** As if the day had come. */
    void dayIsToday(UUID handover) {
        SignIns.execute("update member.handover set day = current_date where id = ?", handover);
        SignIns.execute(
                "update member.appointment set takes_over = now() - interval '1 minute'"
                        + " where owner_id = ? and takes_over is not null",
                member.id().value());
    }
}
