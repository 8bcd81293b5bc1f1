package org.focalnet.workload.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.Viewers;
import org.focalnet.web.HandoverSection;
import org.focalnet.web.Shell;
import org.focalnet.workload.Carrier;
import org.focalnet.workload.Hours;
import org.focalnet.workload.mandate.Mandate;
import org.focalnet.workload.mandate.MandateStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a successor is told of the mandate, the hours and what the office has taken on. */
@Component
@Transactional(readOnly = true)
class WorkloadHandover implements HandoverSection {

    private final MandateStore mandates;
    private final JdbcClient jdbc;

    WorkloadHandover(MandateStore mandates, JdbcClient jdbc) {
        this.mandates = mandates;
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String name() {
        return "workload";
    }

    @Override
    public String key() {
        return "workload.handover";
    }

    @Override
    public String lede() {
        return "workload.handover.lede";
    }

    @Override
    public List<Part> parts(Shell shell) {
        return List.of(
                new Part(
                        shell.t("workload.handover.mandate"),
                        mandates.list().stream()
                                .limit(6)
                                .map(one -> entry(one, shell))
                                .toList()),
                new Part(shell.t("workload.handover.open"), open(shell)));
    }

    private static Entry entry(Mandate one, Shell shell) {
        var says = one.says();
        return new Entry(
                shell.t("workload.mandate.since", shell.month(one.from().atDay(1))),
                "/workload/mandates",
                shell.t("workload.mandate.hours.sum", one.hours(), says.holder(), says.alternate(), says.staff()),
                String.join(
                        "\n",
                        shell.code("workload.mandate.source", says.source()),
                        shell.code("workload.mandate.convening", says.convening()),
                        shell.t(says.budget() ? "workload.mandate.budget.yes" : "workload.mandate.budget.no"),
                        says.reporting().isEmpty()
                                ? ""
                                : shell.labelled(shell.t("workload.mandate.reporting"), says.reporting())));
    }

    private List<Entry> open(Shell shell) {
        return jdbc.sql("""
                        select id, kind, path, title, due, minutes, carrier, institution from workload.commitment
                         where owner_id = :member and state = 'OPEN' order by due nulls last, last_month, lower(title), id limit :most
                        """)
                .param("member", Viewers.require().member().value())
                .param("most", MOST)
                .query((row, number) -> {
                    LocalDate due = row.getObject("due", LocalDate.class);
                    String path = row.getString("path");
                    String kind = "workload.kind." + row.getString("kind");
                    List<String> words = new ArrayList<>();
                    words.add(shell.t("workload.handover.hours", Hours.of(row.getInt("minutes"), shell)));
                    words.add(
                            row.getString("institution").isEmpty()
                                    ? shell.code("workload.carrier", Carrier.valueOf(row.getString("carrier")))
                                    : row.getString("institution"));
                    if (due != null) {
                        words.add(shell.t("workload.handover.due", shell.day(due)));
                    }
                    return new Entry(
                            row.getString("title").isEmpty()
                                    ? shell.t(shell.has(kind) ? kind : "workload.kind.other")
                                    : row.getString("title"),
                            path.isEmpty() ? "/workload/commitments/" + row.getObject("id", UUID.class) : path,
                            String.join(" · ", words),
                            "");
                })
                .list();
    }
}
