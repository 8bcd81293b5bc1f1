package org.focalnet.cooperation.partnership;

import java.sql.Date;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.audience.NotFound;
import org.focalnet.cooperation.PartnershipAct;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The plan of work of a partnership: each change is a step and a row of its own, by whichever side makes it. */
@Component
@Transactional
public class WorkplanStore {

    /** More would be no plan that two sides can agree to word by word. */
    static final int MOST = 40;

    private final JdbcClient jdbc;
    private final PartnershipStore partnerships;
    private final Clock clock;

    WorkplanStore(JdbcClient jdbc, PartnershipStore partnerships, Clock clock) {
        this.jdbc = jdbc;
        this.partnerships = partnerships;
        this.clock = clock;
    }

    /** What holds now, by date. */
    @Transactional(readOnly = true)
    public List<Milestone> plan(UUID partnership) {
        return jdbc.sql("""
                        select item_id, title, doer, due, done_on from (
                            select distinct on (item_id) item_id, title, doer, due, done_on, removed
                              from cooperation.milestone where introduction_id = :id order by item_id, number desc) m
                         where not removed order by due, item_id
                        """)
                .param("id", partnership)
                .query((row, number) -> new Milestone(
                        row.getObject("item_id", UUID.class),
                        row.getString("title"),
                        Milestone.Doer.valueOf(row.getString("doer")),
                        row.getObject("due", LocalDate.class),
                        row.getObject("done_on", LocalDate.class)))
                .list();
    }

    @Transactional(readOnly = true)
    Milestone find(UUID partnership, UUID item) {
        return plan(partnership).stream()
                .filter(one -> one.item().equals(item))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * Adds a milestone, or changes one: a new version of the plan, to which both are asked to agree anew.
     *
     * @param step of the form: the same one twice is one change
     * @param seen the version of the plan that the form was opened with
     * @throws org.focalnet.audience.Conflict where the plan was changed since
     */
    public void keep(UUID partnership, UUID step, int seen, Milestone milestone) {
        keep(partnership, step, seen, milestone, clock.instant());
    }

    void keep(UUID partnership, UUID step, int seen, Milestone milestone, Instant at) {
        boolean there = plan(partnership).stream().anyMatch(one -> one.item().equals(milestone.item()));
        change(partnership, step, seen, there ? "CHANGED" : "ADDED", milestone, false, at);
    }

    void remove(UUID partnership, UUID step, int seen, UUID item) {
        Optional<Milestone> there = plan(partnership).stream()
                .filter(one -> one.item().equals(item))
                .findFirst();
        if (there.isPresent()) { // a second click finds it gone already
            change(partnership, step, seen, "REMOVED", there.get(), true, clock.instant());
        } else {
            partnerships.find(partnership);
        }
    }

    /** Marks one as done, or as not done after all; the plan stays what both agreed to. */
    void mark(UUID partnership, UUID step, UUID item, boolean done) {
        mark(partnership, step, item, done, clock.instant());
    }

    void mark(UUID partnership, UUID step, UUID item, boolean done, Instant at) {
        Milestone before = find(partnership, item);
        if ((before.done() != null) == done) {
            return;
        }
        var said =
                new PartnershipStore.Said(step, PartnershipAct.PROGRESS, 0, done ? "DONE" : "UNDONE", before.title());
        LocalDate day = done ? LocalDate.ofInstant(at, ZoneOffset.UTC) : null;
        partnerships
                .say(partnership, said, at)
                .ifPresent(number -> write(
                        partnership,
                        number,
                        new Milestone(item, before.title(), before.doer(), before.due(), day),
                        false));
    }

    private void change(
            UUID partnership, UUID step, int seen, String code, Milestone milestone, boolean removed, Instant at) {
        var said = new PartnershipStore.Said(step, PartnershipAct.PLANNED, seen + 1, code, milestone.title());
        partnerships.say(partnership, said, at).ifPresent(number -> write(partnership, number, milestone, removed));
    }

    private void write(UUID partnership, int number, Milestone milestone, boolean removed) {
        Partnership one = partnerships.find(partnership);
        jdbc.sql("""
                        insert into cooperation.milestone
                            (id, owner_id, audience_id, introduction_id, item_id, number, title, doer, due, done_on, removed)
                        values (:id, :owner, :audience, :introduction, :item, :number, :title, :doer, :due, :done, :removed)
                        """)
                .param("id", org.focalnet.audience.Ids.next())
                .param("owner", one.member().value())
                .param("audience", one.audience().value())
                .param("introduction", partnership)
                .param("item", milestone.item())
                .param("number", number)
                .param("title", milestone.title())
                .param("doer", milestone.doer().name())
                .param("due", Date.valueOf(milestone.due()))
                .param("done", day(milestone.done()), Types.DATE)
                .param("removed", removed)
                .update();
    }

    private static @Nullable Date day(@Nullable LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }
}
