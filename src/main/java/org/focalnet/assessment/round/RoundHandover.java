package org.focalnet.assessment.round;

import java.util.ArrayList;
import java.util.List;
import org.focalnet.audience.Viewers;
import org.focalnet.web.HandoverSection;
import org.focalnet.web.Shell;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a successor is told of self-reflection: what is open, what was closed, and when it comes round again. */
@Component
@Transactional(readOnly = true)
class RoundHandover implements HandoverSection {

    private final JdbcClient jdbc;

    RoundHandover(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public String name() {
        return "assessment";
    }

    @Override
    public String key() {
        return "assessment.handover";
    }

    @Override
    public String lede() {
        return "assessment.handover.lede";
    }

    @Override
    public List<Part> parts(Shell shell) {
        return List.of(
                new Part(shell.t("assessment.handover.open"), rounds(Round.State.OPEN, shell)),
                new Part(shell.t("assessment.handover.closed"), rounds(Round.State.CLOSED, shell)));
    }

    private List<Entry> rounds(Round.State state, Shell shell) {
        return jdbc.sql("""
                        select r.*, %s as followed from assessment.round r where r.owner_id = :member and r.state = :state
                         order by r.created_at desc, r.id limit :most
                        """.formatted(RoundRows.FOLLOWED))
                .param("member", Viewers.require().member().value())
                .param("state", state.name())
                .param("most", MOST)
                .query((row, number) -> entry(RoundRows.round(row, number), row.getBoolean("followed"), shell))
                .list();
    }

    private static Entry entry(Round round, boolean followed, Shell shell) {
        List<String> words = new ArrayList<>(List.of(round.name().in(shell.locale())));
        if (round.open()) {
            words.add(shell.t("assessment.handover.due", shell.day(round.facts().due())));
        }
        var next = round.facts().next();
        if (next != null && !followed) {
            words.add(shell.t("assessment.handover.next", shell.day(next)));
        }
        return new Entry(round.facts().title(), round.path(), String.join(" · ", words), round.summary());
    }
}
