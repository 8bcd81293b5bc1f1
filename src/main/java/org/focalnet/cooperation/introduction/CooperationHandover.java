package org.focalnet.cooperation.introduction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Viewers;
import org.focalnet.member.Members;
import org.focalnet.web.HandoverSection;
import org.focalnet.web.Shell;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a successor is told of help asked for and offered: what is open, what was promised and to whom. */
@Component
@Transactional(readOnly = true)
class CooperationHandover implements HandoverSection {

    private final JdbcClient jdbc;
    private final Members members;

    CooperationHandover(JdbcClient jdbc, Members members) {
        this.jdbc = jdbc;
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
        MemberId me = Viewers.require().member();
        return jdbc.sql("""
                        select need_member, offer_member, need_title, offer_title, form, starts, ends
                          from cooperation.introduction where :me in (need_member, offer_member)
                         order by introduced_at desc, id limit :most
                        """)
                .param("me", me.value())
                .param("most", MOST)
                .query((row, number) -> {
                    boolean asked = me.value().equals(row.getObject("need_member", UUID.class));
                    var other = new MemberId(row.getObject(asked ? "offer_member" : "need_member", UUID.class));
                    return new Entry(
                            row.getString(asked ? "need_title" : "offer_title"),
                            "/cooperation/introductions",
                            String.join(
                                    " · ",
                                    shell.t(
                                            asked ? "cooperation.handover.helped" : "cooperation.handover.helping",
                                            name(other, shell)),
                                    shell.code("cooperation.form", row.getString("form")),
                                    shell.day(row.getObject("starts", LocalDate.class)) + " – "
                                            + shell.day(row.getObject("ends", LocalDate.class))),
                            row.getString(asked ? "offer_title" : "need_title"));
                })
                .list();
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
