package org.focalnet.member.handover;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Viewers;
import org.focalnet.identity.Accounts;
import org.focalnet.member.LocalName;
import org.focalnet.member.appointment.AppointmentStore;
import org.focalnet.web.HandoverSection;
import org.focalnet.web.Shell;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The office itself: what it is called and may do, how it is reached, who belongs to it and who held it. */
@Component
@Transactional(readOnly = true)
class OfficeSection implements HandoverSection {

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final AppointmentStore appointments;

    OfficeSection(JdbcClient jdbc, Accounts accounts, AppointmentStore appointments) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.appointments = appointments;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String name() {
        return "office";
    }

    @Override
    public String key() {
        return "member.handover.office";
    }

    @Override
    public String lede() {
        return "member.handover.office.lede";
    }

    @Override
    public List<Part> parts(Shell shell) {
        MemberId me = Viewers.require().member();
        return List.of(
                new Part(shell.t("member.handover.office.itself"), office(me, shell)),
                new Part(shell.t("member.office.contacts"), contacts(me, shell)),
                new Part(shell.t("member.handover.office.people"), people(shell)),
                new Part(shell.t("member.handover.office.held"), held(me, shell)));
    }

    private List<Entry> office(MemberId me, Shell shell) {
        return jdbc.sql(
                        "select names::text as names, ministry, authority, zone from member.office where owner_id = :me")
                .param("me", me.value())
                .query((row, number) -> new Entry(
                        LocalName.parse(row.getString("names")).in(shell.locale()),
                        "/office",
                        row.getString("ministry"),
                        row.getString("authority")))
                .list();
    }

    private List<Entry> contacts(MemberId me, Shell shell) {
        return jdbc.sql("""
                        select kind, label, value from member.contact where owner_id = :me order by created_at, id limit :most
                        """)
                .param("me", me.value())
                .param("most", MOST)
                .query((row, number) -> new Entry(
                        row.getString("value"),
                        "",
                        shell.code("member.contact", row.getString("kind"))
                                + (row.getString("label").isEmpty() ? "" : " · " + row.getString("label")),
                        ""))
                .list();
    }

    private List<Entry> people(Shell shell) {
        return accounts.team().stream()
                .map(one -> {
                    List<String> words = new ArrayList<>(List.of(shell.code("web.role", one.role())));
                    words.add(one.title());
                    words.add(one.seat());
                    words.add(one.mail());
                    words.removeIf(String::isEmpty);
                    return new Entry(one.name(), "/team", String.join(" · ", words), "");
                })
                .toList();
    }

    private List<Entry> held(MemberId me, Shell shell) {
        return appointments.of(me).stream()
                .map(one -> new Entry(
                        one.name(),
                        page(one.id()),
                        shell.code("member.post", one.post()) + " · "
                                + shell.code("member.appointment.state", one.state())
                                + (one.started() == null ? "" : " · " + shell.day(one.started()))
                                + (one.ended() == null ? "" : " – " + shell.day(one.ended())),
                        one.noteNumber().isEmpty() || one.noteDate() == null
                                ? ""
                                : shell.t("member.handover.office.note", one.noteNumber(), shell.day(one.noteDate()))))
                .toList();
    }

    private static String page(UUID appointment) {
        return "/appointments/" + appointment;
    }
}
