package org.focalnet.cooperation.match;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.cooperation.MatchPart;
import org.focalnet.cooperation.TermsColumns;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What the matcher's own database role reads and writes: structured columns, and a few functions. */
@Component
class MatchStore {

    /** The number under which runs wait for each other, on all nodes. */
    private static final long TURN = 0x666f63616cL;

    /** A proposal and whose it is. */
    record Proposed(UUID proposal, MemberId member) {}

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    MatchStore(@Qualifier("matcher") DataSource matcher) {
        this.jdbc = JdbcClient.create(matcher);
        this.transactions = new TransactionTemplate(new JdbcTransactionManager(matcher));
    }

    /** Does a run, while no other does: what it writes is there as a whole or not at all. */
    <T> T alone(Supplier<T> run) {
        return transactions.execute(status -> {
            jdbc.sql("select pg_advisory_xact_lock(:turn)").param("turn", TURN).query(row -> {});
            return run.get();
        });
    }

    Board board(LocalDate today, Map<MemberId, String> regions) {
        Map<UUID, Set<MemberId>> told = told();
        boolean wide =
                jdbc.sql("select cooperation.wide()").query(Boolean.class).single();
        // In a network of a few a name cannot be withheld: who wants that meets nobody.
        Predicate<Side> meets = side -> wide || !side.terms().withheld();
        return new Board(
                needs(today, told).stream().filter(meets).toList(),
                offers(today, told).stream().filter(meets).toList(),
                known(),
                regions);
    }

    List<Side> needs(LocalDate today, Map<UUID, Set<MemberId>> told) {
        return jdbc.sql("""
                        select n.outside, false as outsider, n.id, n.owner_id, n.audience_id, n.audience_kind, n.kind, n.form, n.themes, n.pillars,
                               n.sectors, n.languages, n.interpretation, n.starts, n.ends, n.delivery, n.withheld,
                               greatest(0, n.partners - n.partners_found) as places,
                               array(select x.member_id from cooperation.exclusion x where x.item_id = n.id) as excluded
                          from cooperation.need n where n.state = 'POSTED' and n.expires_on >= :today
                        """)
                .param("today", Date.valueOf(today))
                .query((row, number) -> side(row, told))
                .list();
    }

    List<Side> offers(LocalDate today, Map<UUID, Set<MemberId>> told) {
        return jdbc.sql("""
                        select true as outside, o.owner_id in (select cooperation.outsiders()) as outsider, o.id, o.owner_id, o.audience_id, o.audience_kind, o.kind, o.form, o.themes, o.pillars,
                               o.sectors, o.languages, o.interpretation, o.starts, o.ends, o.delivery, o.withheld,
                               greatest(0, o.capacity - o.capacity_used) as places,
                               array(select x.member_id from cooperation.exclusion x where x.item_id = o.id) as excluded
                          from cooperation.offer o where o.state = 'POSTED' and o.renew_by >= :today
                        """)
                .param("today", Date.valueOf(today))
                .query((row, number) -> side(row, told))
                .list();
    }

    private List<Board.Known> known() {
        return jdbc.sql("""
                        select need_id, offer_id,
                               case when state = 'AGREED' then 'AGREED' when state <> 'OPEN' then 'CLOSED'
                                    when coalesce(need_yes, offer_yes) then 'ANSWERED' else 'OPEN' end as standing
                          from cooperation.match
                        """)
                .query((row, number) -> new Board.Known(
                        row.getObject("need_id", UUID.class),
                        row.getObject("offer_id", UUID.class),
                        Board.Standing.valueOf(row.getString("standing"))))
                .list();
    }

    /** The members to which each limited audience is addressed, among those who posted something. */
    Map<UUID, Set<MemberId>> told() {
        return jdbc
                .sql("select audience_id, member_id from cooperation.addressed()")
                .query((row, number) -> Map.entry(
                        row.getObject("audience_id", UUID.class), new MemberId(row.getObject("member_id", UUID.class))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }

    /** Holds what a run is about to write of: needs before offers, as whoever answers does, so that neither waits in vain. */
    void hold(Collection<UUID> needs, Collection<UUID> offers) {
        jdbc.sql("select cooperation.hold(:needs, :offers)")
                .param("needs", needs.toArray(UUID[]::new))
                .param("offers", offers.toArray(UUID[]::new))
                .query(row -> {});
    }

    /**
     * Writes a pair down; false where it no longer holds, such as a need that was withdrawn meanwhile.
     *
     * @param parts what its score is made of
     * @param regions what may be said of where members are that withheld their names
     */
    boolean propose(
            Fit fit,
            List<MatchPart> parts,
            Crowd crowd,
            Map<MemberId, String> regions,
            Instant now,
            LocalDate today,
            LocalDate decide) {
        Side need = fit.need();
        Side offer = fit.offer();
        return jdbc.sql("""
                        select cooperation.propose(:fresh, :need, :offer, :for_need, :for_offer, :points, :points_by, :now,
                                                   :today, :decide, :need_region, :offer_region, :need_rank, :offer_rank)
                        """)
                .param("fresh", UUID.randomUUID()) // says nothing about when, unlike the ids of rows
                .param("need", need.id())
                .param("offer", offer.id())
                .param("for_need", Ids.next())
                .param("for_offer", Ids.next())
                .param("points", fit.score())
                .param("points_by", MatchPart.write(parts))
                .param("now", Timestamp.from(now))
                .param("today", Date.valueOf(today))
                .param("decide", Date.valueOf(decide))
                .param("need_region", regions.get(need.owner()), Types.VARCHAR)
                .param("offer_region", regions.get(offer.owner()), Types.VARCHAR)
                .param("need_rank", crowd.best(need.id(), offer.owner(), fit.score()) ? "BEST" : "WEIGHED")
                .param("offer_rank", crowd.best(offer.id(), need.owner(), fit.score()) ? "BEST" : "WEIGHED")
                .query(Boolean.class)
                .single();
    }

    /** Takes back a proposal that nobody answered; the two proposals that lapsed. */
    List<Proposed> supersede(Board.Known pair) {
        return jdbc.sql("select proposal, member from cooperation.supersede(:need, :offer)")
                .param("need", pair.need())
                .param("offer", pair.offer())
                .query(MatchStore::proposed)
                .list();
    }

    /** Proposals of which nobody was told yet, because a run was stopped after it wrote them. */
    List<Proposed> untold() {
        return jdbc.sql("select proposal, member from cooperation.untold()")
                .query(MatchStore::proposed)
                .list();
    }

    private static Proposed proposed(ResultSet row, int number) throws SQLException {
        return new Proposed(row.getObject("proposal", UUID.class), new MemberId(row.getObject("member", UUID.class)));
    }

    /** Puts these explanations in the place of those before. */
    void explain(List<Told> told, Instant now) {
        jdbc.sql("select cooperation.explain(:ids, :own, :other, :reasons, :points, :places, :now)")
                .param("ids", told.stream().map(one -> UUID.randomUUID()).toArray(UUID[]::new))
                .param("own", told.stream().map(Told::own).toArray(UUID[]::new))
                .param("other", told.stream().map(Told::other).toArray(UUID[]::new))
                .param("reasons", told.stream().map(one -> one.reason().name()).toArray(String[]::new))
                .param("points", told.stream().map(Told::morePoints).toArray(Integer[]::new))
                .param("places", told.stream().map(Told::morePlaces).toArray(Boolean[]::new))
                .param("now", Timestamp.from(now))
                .query(row -> {});
    }

    /** Keeps what a run did, with the verdict. */
    void record(RunRecord run) {
        jdbc.sql("""
                        select cooperation.record_run(:id, :kind, :at, :millis, :needs, :offers, :pairs, :left, :matched, :proposed,
                                                      :dropped, :levels, :verified, :violation)
                        """)
                .param("id", UUID.randomUUID())
                .param("kind", run.round() ? "ROUND" : "ARRIVAL")
                .param("at", Timestamp.from(run.at()))
                .param("millis", run.millis())
                .param("needs", run.result().instance().needs())
                .param("offers", run.result().instance().offers())
                .param("pairs", run.result().instance().pairs())
                .param("left", run.left())
                .param("matched", run.result().units())
                .param("proposed", run.proposed())
                .param("dropped", run.dropped())
                .param("levels", Arrays.stream(run.result().levels()).boxed().toArray(Long[]::new))
                .param("verified", run.verdict().holds())
                .param("violation", run.verdict().violation())
                .query(row -> {});
    }

    private static Side side(ResultSet row, Map<UUID, Set<MemberId>> told) throws SQLException {
        String readers = row.getString("audience_kind");
        return new Side(
                row.getObject("id", UUID.class),
                new MemberId(row.getObject("owner_id", UUID.class)),
                TermsColumns.read(row),
                row.getInt("places"),
                row.getBoolean("outsider"),
                row.getBoolean("outside"),
                !readers.equals("OWN"),
                Set.of("NAMED", "GROUP").contains(readers),
                told.getOrDefault(row.getObject("audience_id", UUID.class), Set.of()));
    }
}
