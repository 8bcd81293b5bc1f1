package org.focalnet.institution.institution;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.focalnet.audience.Viewers;
import org.focalnet.web.HandoverSection;
import org.focalnet.web.Shell;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a successor is told of the institutions: where each stands, its latest brief, what binds them. */
@Component
@Transactional(readOnly = true)
class InstitutionHandover implements HandoverSection {

    private final JdbcClient jdbc;

    InstitutionHandover(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String name() {
        return "institution";
    }

    @Override
    public String key() {
        return "institution.handover";
    }

    @Override
    public String lede() {
        return "institution.handover.lede";
    }

    @Override
    public List<Part> parts(Shell shell) {
        return List.of(
                new Part(shell.t("institution.list.title"), map(shell)),
                new Part(shell.t("institution.handover.binding"), binding(shell)));
    }

    private List<Entry> map(Shell shell) {
        return jdbc.sql("""
                        select i.id, i.name, i.liaison, i.approach, s.attitude, s.stage, s.reason, s.reason_note, s.on_day,
                               b.number, b.ask, b.offer
                          from institution.institution i
                          left join lateral (select * from institution.stance s where s.institution_id = i.id
                                              order by s.on_day desc, s.id desc limit 1) s on true
                          left join lateral (select * from institution.brief b where b.institution_id = i.id
                                              order by b.number desc limit 1) b on true
                         where i.owner_id = :member and i.retired_at is null order by lower(i.name), i.id limit :most
                        """)
                .param("member", Viewers.require().member().value())
                .param("most", MOST)
                .query((row, number) -> new Entry(
                        row.getString("name"),
                        "/institutions/" + row.getString("id"),
                        standing(row, shell),
                        known(row, shell)))
                .list();
    }

    private static String standing(ResultSet row, Shell shell) throws SQLException {
        String attitude = row.getString("attitude");
        LocalDate day = row.getObject("on_day", LocalDate.class);
        if (attitude == null || day == null) {
            return shell.t("institution.attitude.none");
        }
        List<String> words = new ArrayList<>(List.of(
                shell.code("institution.attitude", attitude), shell.code("institution.stage", row.getString("stage"))));
        String reason = row.getString("reason");
        if (reason != null) {
            words.add(shell.code("institution.reason", reason));
        }
        words.add(shell.day(day));
        return String.join(" · ", words);
    }

    private static String known(ResultSet row, Shell shell) throws SQLException {
        List<String> lines = new ArrayList<>();
        add(lines, shell, "", row.getString("reason_note"));
        add(lines, shell, shell.t("institution.handover.liaison"), row.getString("liaison"));
        add(lines, shell, shell.t("institution.handover.approach"), row.getString("approach"));
        if (row.getObject("number") != null) {
            lines.add(shell.t("institution.handover.brief", row.getInt("number")));
            add(lines, shell, shell.t("institution.handover.ask"), row.getString("ask"));
            add(lines, shell, shell.t("institution.handover.offer"), row.getString("offer"));
        }
        return String.join("\n", lines);
    }

    private static void add(List<String> lines, Shell shell, String label, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            lines.add(label.isEmpty() ? text : shell.labelled(label, text));
        }
    }

    private List<Entry> binding(Shell shell) {
        return jdbc.sql("""
                        select c.id, c.kind, c.status, c.title, c.authority, c.given_on,
                               (select count(*) from institution.clause l where l.commitment_id = c.id) as clauses,
                               (select count(*) from institution.clause l where l.commitment_id = c.id
                                   and not exists (select from institution.binding d where d.clause_id = l.id
                                                      and d.taken_on is not null)
                                   and not exists (select from institution.uptake u where u.clause_id = l.id)) as open
                          from institution.commitment c where c.owner_id = :member
                         order by c.given_on desc, c.id limit :most
                        """)
                .param("member", Viewers.require().member().value())
                .param("most", MOST)
                .query((row, number) -> new Entry(
                        row.getString("title"),
                        "/institutions/commitments/" + row.getString("id"),
                        String.join(
                                " · ",
                                shell.code("institution.commitment.kind", row.getString("kind")),
                                shell.code("institution.commitment.status", row.getString("status")),
                                shell.day(row.getObject("given_on", LocalDate.class)),
                                shell.t("institution.handover.clauses", row.getInt("clauses"), row.getInt("open"))),
                        row.getString("authority")))
                .list();
    }
}
