package org.focalnet.policyreview.policy;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.focalnet.audience.Viewers;
import org.focalnet.web.HandoverSection;
import org.focalnet.web.Shell;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a successor is told of policies: what waits for the team, and which advice waits for its answer. */
@Component
@Transactional(readOnly = true)
class PolicyHandover implements HandoverSection {

    private final JdbcClient jdbc;
    private final Clock clock;

    PolicyHandover(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String name() {
        return "policyreview";
    }

    @Override
    public String key() {
        return "policyreview.handover";
    }

    @Override
    public String lede() {
        return "policyreview.handover.lede";
    }

    @Override
    public List<Part> parts(Shell shell) {
        return List.of(
                new Part(
                        shell.t("policyreview.handover.ours"),
                        policies(shell, "(p.state in ('REGISTERED', 'REVIEW') or p.recheck_on <= :soon)")),
                new Part(shell.t("policyreview.handover.theirs"), policies(shell, "p.state = 'ADVISED'")));
    }

    private List<Entry> policies(Shell shell, String which) {
        var statement = jdbc.sql("""
                        select p.id, p.title, p.institution, p.stage, p.state, p.decides_on, p.recheck_on,
                               (select string_agg(r.text, E'\\n' order by r.made_at, r.id) from policyreview.recommendation r
                                 where r.policy_id = p.id and r.round = p.round and r.response is null) as advice
                          from policyreview.policy p where p.owner_id = :member and
                        """ + which + " order by p.decides_on nulls last, lower(p.title), p.id limit :most")
                .param("member", Viewers.require().member().value())
                .param("most", MOST);
        if (which.contains(":soon")) {
            statement =
                    statement.param("soon", Date.valueOf(LocalDate.now(clock).plusDays(60)));
        }
        return statement
                .query((row, number) -> {
                    LocalDate decides = row.getObject("decides_on", LocalDate.class);
                    LocalDate recheck = row.getObject("recheck_on", LocalDate.class);
                    List<String> words = new ArrayList<>(List.of(
                            row.getString("institution"),
                            shell.code("policyreview.stage", row.getString("stage")),
                            shell.code("policyreview.state", row.getString("state"))));
                    if (decides != null) {
                        words.add(shell.t("policyreview.handover.decides", shell.day(decides)));
                    }
                    if (recheck != null) {
                        words.add(shell.t("policyreview.handover.recheck", shell.day(recheck)));
                    }
                    String advice = row.getString("advice");
                    return new Entry(
                            row.getString("title"),
                            "/policies/" + row.getString("id"),
                            String.join(" · ", words),
                            advice == null ? "" : advice);
                })
                .list();
    }
}
