package org.focalnet.plan.compilation;

import java.sql.Timestamp;
import java.util.List;
import org.focalnet.audience.Viewers;
import org.focalnet.web.HandoverSection;
import org.focalnet.web.Shell;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a successor is told of reports: drafts, texts that wait to be approved, and what was sent before. */
@Component
@Transactional(readOnly = true)
class CompilationHandover implements HandoverSection {

    private final JdbcClient jdbc;

    CompilationHandover(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return 58;
    }

    @Override
    public String name() {
        return "report";
    }

    @Override
    public String key() {
        return "plan.compilation.handover";
    }

    @Override
    public String lede() {
        return "plan.compilation.handover.lede";
    }

    @Override
    public List<Part> parts(Shell shell) {
        return List.of(
                new Part(shell.t("plan.compilation.handover.drafts"), reports(shell, Compilation.State.DRAFT)),
                new Part(shell.t("plan.compilation.handover.waiting"), waiting(shell)),
                new Part(shell.t("plan.compilation.handover.sent"), reports(shell, Compilation.State.FINISHED)));
    }

    private List<Entry> reports(Shell shell, Compilation.State state) {
        return jdbc.sql("""
                        select id, kind, title, period, finished_at from plan.compilation
                         where owner_id = :member and state = :state order by coalesce(finished_at, begun_at) desc, id limit :most
                        """)
                .param("member", Viewers.require().member().value())
                .param("state", state.name())
                .param("most", MOST)
                .query((row, number) -> {
                    Timestamp finished = row.getTimestamp("finished_at");
                    String meta = shell.code("plan.compilation.kind", row.getString("kind")) + " · "
                            + row.getString("period");
                    return new Entry(
                            row.getString("title"),
                            "/plan/reports/" + row.getString("id"),
                            finished == null ? meta : meta + " · " + shell.day(finished.toInstant()),
                            "");
                })
                .list();
    }

    private List<Entry> waiting(Shell shell) {
        return jdbc.sql("""
                        select p.id, p.title, w.author, w.written_at from plan.passage p
                          join lateral (select * from plan.wording w where w.passage_id = p.id order by w.number desc limit 1) w on true
                         where p.owner_id = :member and not p.retired and w.approved_at is null
                         order by w.written_at, p.id limit :most
                        """)
                .param("member", Viewers.require().member().value())
                .param("most", MOST)
                .query((row, number) -> new Entry(
                        row.getString("title"),
                        "/plan/passages/" + row.getString("id"),
                        row.getString("author") + " · "
                                + shell.day(row.getTimestamp("written_at").toInstant()),
                        ""))
                .list();
    }
}
