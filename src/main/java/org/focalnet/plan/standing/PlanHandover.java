package org.focalnet.plan.standing;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.focalnet.audience.Viewers;
import org.focalnet.web.HandoverSection;
import org.focalnet.web.Shell;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a successor is told of the plan: which plans run, what is late or blocked, what falls due in the next months. */
@Component
@Transactional(readOnly = true)
class PlanHandover implements HandoverSection {

    private static final int AHEAD_DAYS = 90;

    private final JdbcClient jdbc;
    private final Clock clock;

    PlanHandover(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String name() {
        return "plan";
    }

    @Override
    public String key() {
        return "plan.handover";
    }

    @Override
    public String lede() {
        return "plan.handover.lede";
    }

    @Override
    public List<Part> parts(Shell shell) {
        return List.of(
                new Part(shell.t("plan.handover.plans"), plans(shell)),
                new Part(
                        shell.t("plan.handover.late"),
                        actions(shell, "(a.due_on < :today or a.status in ('DELAYED', 'BLOCKED'))")),
                new Part(
                        shell.t("plan.handover.ahead"),
                        actions(
                                shell,
                                "a.due_on >= :today and a.due_on <= :soon and a.status not in ('DELAYED', 'BLOCKED')")));
    }

    private List<Entry> plans(Shell shell) {
        return jdbc.sql("""
                        select id, title, aim, starts_on, ends_on, state from plan.plan
                         where owner_id = :me and state <> 'CLOSED' order by starts_on desc, id limit :most
                        """)
                .param("me", Viewers.require().member().value())
                .param("most", MOST)
                .query((row, number) -> new Entry(
                        row.getString("title"),
                        "/plan/" + row.getString("id"),
                        shell.t(
                                        "plan.page.period",
                                        shell.day(row.getObject("starts_on", LocalDate.class)),
                                        shell.day(row.getObject("ends_on", LocalDate.class)))
                                + " · " + shell.code("plan.state", row.getString("state")),
                        row.getString("aim")))
                .list();
    }

    private List<Entry> actions(Shell shell, String which) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return jdbc.sql("""
                        select a.id, a.title, a.lead, a.due_on, a.status, a.reason
                          from plan.action a join plan.plan p on p.id = a.plan_id
                         where a.owner_id = :me and p.state <> 'CLOSED' and a.status not in ('DONE', 'DROPPED') and %s
                           and :today::date <= :soon::date
                         order by a.due_on nulls last, a.number, a.id limit :most
                        """.formatted(which))
                .param("me", Viewers.require().member().value())
                .param("today", Date.valueOf(today))
                .param("soon", Date.valueOf(today.plusDays(AHEAD_DAYS)))
                .param("most", MOST)
                .query((row, number) -> {
                    LocalDate due = row.getObject("due_on", LocalDate.class);
                    String lead = row.getString("lead");
                    List<String> words = new ArrayList<>(List.of(
                            lead.isEmpty() ? shell.t("plan.action.nobody") : lead,
                            shell.code("plan.status", row.getString("status"))));
                    if (due != null) {
                        words.add(shell.t("plan.dependency.until", shell.day(due)));
                    }
                    return new Entry(
                            row.getString("title"),
                            "/plan/actions/" + row.getString("id"),
                            String.join(" · ", words),
                            row.getString("reason"));
                })
                .list();
    }
}
