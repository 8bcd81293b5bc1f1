package org.focalnet.meeting.start;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.focalnet.audience.Viewers;
import org.focalnet.meeting.MeetingTimes;
import org.focalnet.web.HandoverSection;
import org.focalnet.web.Shell;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a successor is told of meetings: what was decided and is open, the series, the calendar ahead. */
@Component
@Transactional(readOnly = true)
class MeetingHandover implements HandoverSection {

    private final JdbcClient jdbc;
    private final Clock clock;

    MeetingHandover(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String name() {
        return "meeting";
    }

    @Override
    public String key() {
        return "meeting.handover";
    }

    @Override
    public String lede() {
        return "meeting.handover.lede";
    }

    @Override
    public List<Part> parts(Shell shell) {
        return List.of(
                new Part(shell.t("meeting.handover.open"), open(shell)),
                new Part(shell.t("meeting.handover.ahead"), ahead(shell)),
                new Part(shell.t("meeting.handover.series"), series(shell)));
    }

    private List<Entry> open(Shell shell) {
        LocalDate today = LocalDate.now(clock);
        return jdbc.sql("""
                        select d.meeting_id, d.text, d.institution, d.due_on, m.title
                          from meeting.decision d join meeting.meeting m on m.id = d.meeting_id
                         where d.owner_id = :member and d.state = 'OPEN' order by d.due_on nulls last, d.id limit :most
                        """)
                .param("member", Viewers.require().member().value())
                .param("most", MOST)
                .query((row, number) -> {
                    LocalDate due = row.getObject("due_on", LocalDate.class);
                    List<String> words = new ArrayList<>();
                    words.add(row.getString("institution"));
                    words.add(
                            due == null
                                    ? ""
                                    : shell.t(
                                            due.isBefore(today) ? "meeting.decision.late" : "meeting.decision.by",
                                            shell.day(due)));
                    words.add(row.getString("title"));
                    words.removeIf(String::isEmpty);
                    return new Entry(
                            row.getString("text"),
                            "/meetings/" + row.getString("meeting_id") + "#decisions",
                            String.join(" · ", words),
                            "");
                })
                .list();
    }

    private List<Entry> ahead(Shell shell) {
        return jdbc.sql("""
                        select id, title, kind, chair, starts_at, ends_at, zone from meeting.meeting
                         where owner_id = :member and ends_at > :now and not cancelled order by starts_at, id limit :most
                        """)
                .param("member", Viewers.require().member().value())
                .param("now", Timestamp.from(clock.instant()))
                .param("most", MOST)
                .query((row, number) -> new Entry(
                        row.getString("title"),
                        "/meetings/" + row.getString("id"),
                        MeetingTimes.span(
                                        row.getTimestamp("starts_at").toInstant(),
                                        row.getTimestamp("ends_at").toInstant(),
                                        ZoneId.of(row.getString("zone")),
                                        shell.locale())
                                + " · " + shell.code("meeting.kind", row.getString("kind"))
                                + (row.getString("chair").isEmpty() ? "" : " · " + row.getString("chair")),
                        ""))
                .list();
    }

    private List<Entry> series(Shell shell) {
        return jdbc.sql("""
                        select id, title, rhythm, chair, legal_basis from meeting.series
                         where owner_id = :member order by lower(title), id limit :most
                        """)
                .param("member", Viewers.require().member().value())
                .param("most", MOST)
                .query((row, number) -> new Entry(
                        row.getString("title"),
                        "/meetings/series/" + row.getString("id"),
                        shell.code("meeting.rhythm", row.getString("rhythm"))
                                + (row.getString("chair").isEmpty() ? "" : " · " + row.getString("chair")),
                        row.getString("legal_basis")))
                .list();
    }
}
