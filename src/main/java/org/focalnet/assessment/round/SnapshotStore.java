package org.focalnet.assessment.round;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.search.SearchChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The questions that a round froze, by section, and what the hub writes of each section. */
@Component
@Transactional
public class SnapshotStore {

    /** An item counts as examined when the hub has said something of it: a count of work done, never of what it says. */
    private static final String SECTIONS = """
            select s.*, (select count(*) from assessment.item i where i.section_id = s.id) as items,
                   (select count(*) from assessment.item i join assessment.position p on p.item_id = i.id
                     where i.section_id = s.id
                       and (coalesce(p.value, 'NOT_EXAMINED') <> 'NOT_EXAMINED' or i.answered_by = 'TEXT' and p.reasoning <> ''))
                       as examined,
                   (select count(*) from assessment.item i where i.section_id = s.id
                       and exists (select from assessment.answer a where a.item_id = i.id)) as answered
              from assessment.section s where s.owner_id = :owner and
            """;

    private static final String ITEMS = """
            select i.*, s.code as section_code from assessment.item i join assessment.section s on s.id = i.section_id
             where i.owner_id = :owner and
            """;

    private final JdbcClient jdbc;
    private final RoundStore rounds;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SnapshotStore(JdbcClient jdbc, RoundStore rounds, Audit audit, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.rounds = rounds;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** All sections of a round, chosen or not, in their order; one statement. */
    @Transactional(readOnly = true)
    public List<RoundSection> sections(UUID round) {
        return jdbc.sql(SECTIONS + " s.round_id = :id order by s.place, s.id")
                .param("owner", owner())
                .param("id", round)
                .query(RoundRows::section)
                .list();
    }

    @Transactional(readOnly = true)
    public RoundSection section(UUID id) {
        return jdbc.sql(SECTIONS + " s.id = :id")
                .param("owner", owner())
                .param("id", id)
                .query(RoundRows::section)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** The items of the sections that a round takes up, in their order; one statement. */
    @Transactional(readOnly = true)
    public List<RoundItem> items(UUID round) {
        return jdbc.sql(ITEMS + " i.round_id = :id and s.chosen order by s.place, i.place, i.id")
                .param("owner", owner())
                .param("id", round)
                .query((row, number) -> RoundRows.item(row))
                .list();
    }

    /** The items of the section that an item or a section is of. */
    @Transactional(readOnly = true)
    public List<RoundItem> beside(UUID id) {
        return jdbc.sql(ITEMS + """
                         i.section_id in (select n.section_id from assessment.item n where n.id = :id union all select :id)
                         order by i.place, i.id
                        """)
                .param("owner", owner())
                .param("id", id)
                .query((row, number) -> RoundRows.item(row))
                .list();
    }

    @Transactional(readOnly = true)
    public RoundItem item(UUID id) {
        return look(id).orElseThrow(NotFound::new);
    }

    /** Empty where it is not the viewer's. */
    @Transactional(readOnly = true)
    public Optional<RoundItem> look(UUID id) {
        return jdbc.sql(ITEMS + " i.id = :id")
                .param("owner", owner())
                .param("id", id)
                .query((row, number) -> RoundRows.item(row))
                .optional();
    }

    /**
     * Writes of a section as a whole.
     *
     * @throws Conflict where a colleague did since that version
     */
    public void narrate(UUID id, int version, String narrative, String resilience, String author) {
        RoundSection section = section(id);
        rounds.writing(section.round());
        int written = jdbc.sql("""
                        update assessment.section
                           set narrative = :narrative, resilience = :resilience, author = :author, written_at = :now,
                               version = version + 1
                         where id = :id and owner_id = :owner and version = :version
                        """)
                .param("narrative", narrative)
                .param("resilience", resilience)
                .param("author", author)
                .param("now", Timestamp.from(clock.instant()))
                .param("id", id)
                .param("owner", owner())
                .param("version", version)
                .update();
        if (written == 0) {
            throw new Conflict("assessment.section.stale");
        }
        events.publishEvent(
                new SearchChanged(Round.KIND, section.round(), Viewers.require().member()));
        audit.record("round.narrated", "section", id);
    }

    private static UUID owner() {
        return Viewers.require().member().value();
    }
}
