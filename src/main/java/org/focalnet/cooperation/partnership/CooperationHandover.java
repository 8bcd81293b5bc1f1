package org.focalnet.cooperation.partnership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Viewers;
import org.focalnet.member.Members;
import org.focalnet.web.HandoverSection;
import org.focalnet.web.Shell;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a successor is told of help asked for and offered: what is open, what was promised, to whom, and how far it is. */
@Component
@Transactional(readOnly = true)
class CooperationHandover implements HandoverSection {

    private final JdbcClient jdbc;
    private final PartnershipStore partnerships;
    private final Members members;

    CooperationHandover(JdbcClient jdbc, PartnershipStore partnerships, Members members) {
        this.jdbc = jdbc;
        this.partnerships = partnerships;
        this.members = members;
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public String name() {
        return "cooperation";
    }

    @Override
    public String key() {
        return "cooperation.handover";
    }

    @Override
    public String lede() {
        return "cooperation.handover.lede";
    }

    @Override
    public List<Part> parts(Shell shell) {
        return List.of(
                new Part(shell.t("cooperation.handover.promised"), promised(shell)),
                new Part(shell.t("cooperation.handover.proposed"), proposed(shell)),
                new Part(shell.t("cooperation.handover.needs"), needs(shell)),
                new Part(shell.t("cooperation.handover.offers"), offers(shell)));
    }

    private List<Entry> promised(Shell shell) {
        return partnerships.all().stream()
                .sorted(Comparator.comparing(one -> one.course().state().over()))
                .limit(MOST)
                .map(one -> new Entry(
                        one.title(),
                        one.path(),
                        String.join(
                                " · ",
                                shell.t(
                                        one.own() == Side.NEED
                                                ? "cooperation.handover.helped"
                                                : "cooperation.handover.helping",
                                        name(one.other(), shell)),
                                shell.code(
                                        "cooperation.partnership.state",
                                        one.course().state()),
                                shell.code("cooperation.form", one.form()),
                                shell.day(one.starts()) + " – " + shell.day(one.ends())),
                        one.text(one.own().other()).title()))
                .toList();
    }

    private String name(MemberId member, Shell shell) {
        return members.find(member).map(one -> one.name(shell.locale())).orElse("–");
    }

    private List<Entry> proposed(Shell shell) {
        return jdbc.sql("""
                        select p.id, p.state, coalesce(n.title, o.title, '–') as title
                          from cooperation.proposal p
                          left join cooperation.need n on n.id = p.own_item
                          left join cooperation.offer o on o.id = p.own_item
                         where p.owner_id = :me and p.state in ('OPEN', 'ACCEPTED') order by p.found_at, p.id limit :most
                        """)
                .param("me", Viewers.require().member().value())
                .param("most", MOST)
                .query((row, number) -> new Entry(
                        row.getString("title"),
                        "/cooperation/proposals/" + row.getString("id"),
                        shell.code("cooperation.proposal.state", row.getString("state")),
                        ""))
                .list();
    }

    private List<Entry> needs(Shell shell) {
        return items(shell, "need", "expires_on", "outcome", Set.of("DRAFT", "POSTED"));
    }

    private List<Entry> offers(Shell shell) {
        return items(shell, "offer", "renew_by", "what", Set.of("DRAFT", "POSTED", "PAUSED", "HIDDEN"));
    }

    private List<Entry> items(Shell shell, String table, String until, String text, Set<String> states) {
        return jdbc.sql("""
                        select id, title, state, %s as until, %s as words from cooperation.%s
                         where owner_id = :me and state = any(:states) order by changed_at desc, id limit :most
                        """.formatted(until, text, table))
                .param("me", Viewers.require().member().value())
                .param("states", states.toArray(String[]::new))
                .param("most", MOST)
                .query((row, number) -> {
                    LocalDate last = row.getObject("until", LocalDate.class);
                    List<String> words = new ArrayList<>(
                            List.of(shell.code("cooperation." + table + ".state", row.getString("state"))));
                    if (last != null) {
                        words.add(shell.t("cooperation.handover.until", shell.day(last)));
                    }
                    return new Entry(
                            row.getString("title"),
                            "/cooperation/" + table + "s/" + row.getString("id"),
                            String.join(" · ", words),
                            row.getString("words"));
                })
                .list();
    }
}
