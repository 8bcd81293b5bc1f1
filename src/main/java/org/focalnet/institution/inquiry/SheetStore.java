package org.focalnet.institution.inquiry;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Ids;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** To which institutions an inquiry goes, who answers for each, and where each stands. */
@Component
@Transactional
class SheetStore {

    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final Audit audit;
    private final Clock clock;

    SheetStore(JdbcClient jdbc, Audiences audiences, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.audit = audit;
        this.clock = clock;
    }

    /** The sheets of an inquiry, by the name of the institution. */
    @Transactional(readOnly = true)
    List<Sheet> of(UUID inquiry) {
        return query("s.inquiry_id = :id", inquiry);
    }

    @Transactional(readOnly = true)
    Sheet find(UUID id) {
        return query("s.id = :id", id).stream().findFirst().orElseThrow(NotFound::new);
    }

    /** The sheet that a person was asked to answer. */
    @Transactional(readOnly = true)
    Optional<Sheet> heldBy(UUID holder) {
        String his = "(select m.sheet_id from institution.inquiry_holder m where m.id = :id and m.owner_id = :owner)";
        return query("s.id = " + his, holder).stream().findFirst();
    }

    /** The same, held until the transaction ends: two who save at once do so one after the other. */
    Sheet lock(UUID id) {
        jdbc.sql("select id from institution.inquiry_sheet where id = :id and owner_id = :owner for update")
                .param("id", id)
                .param("owner", owner())
                .query(row -> {});
        return find(id);
    }

    private List<Sheet> query(String which, UUID id) {
        var rows = new SheetRows();
        jdbc.sql("""
                        select s.*, n.name as institution_name, n.retired_at is not null as retired, h.id as holder_id, h.person,
                               h.mail, h.since, h.passed_at
                          from institution.inquiry_sheet s join institution.institution n on n.id = s.institution_id
                          left join institution.inquiry_holder h on h.sheet_id = s.id
                         where %s and s.owner_id = :owner order by lower(n.name), s.id, h.since, h.id
                        """.formatted(which)).param("id", id).param("owner", owner()).query(rows);
        return rows.sheets();
    }

    /** Institutions of the map that are not asked yet, with those of their contacts who can be written to. */
    @Transactional(readOnly = true)
    List<Candidate> candidates(UUID inquiry) {
        return jdbc.sql("""
                        select i.id, i.name, i.languages, i.contacts from institution.institution i
                         where i.owner_id = :owner and i.retired_at is null
                           and not exists (select from institution.inquiry_sheet s
                                            where s.institution_id = i.id and s.inquiry_id = :inquiry)
                         order by lower(i.name), i.id
                        """)
                .param("owner", owner())
                .param("inquiry", inquiry)
                .query(Candidate::read)
                .list();
    }

    /** The contacts that the map has of one institution. */
    @Transactional(readOnly = true)
    Candidate candidate(UUID institution) {
        return jdbc.sql("""
                        select id, name, languages, contacts from institution.institution where id = :id and owner_id = :owner
                        """)
                .param("id", institution)
                .param("owner", owner())
                .query(Candidate::read)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Asks institutions, each with a sheet of its own and the first of its contacts; answers how many are new. */
    int add(Inquiry inquiry, Collection<UUID> institutions) {
        int added = 0;
        for (Candidate one : candidates(inquiry.id())) {
            if (institutions.contains(one.id())) {
                UUID sheet = Ids.next();
                if (insert(
                                sheet,
                                inquiry,
                                one.id(),
                                one.language(inquiry.facts().language()))
                        == 1) {
                    one.first().ifPresent(contact -> hold(sheet, contact.name(), contact.mail()));
                    added++;
                }
            }
        }
        if (added > 0) {
            audit.record("inquiry.addressed", "inquiry", inquiry.id());
        }
        return added;
    }

    private int insert(UUID sheet, Inquiry inquiry, UUID institution, String language) {
        return jdbc.sql("""
                        insert into institution.inquiry_sheet (id, owner_id, audience_id, inquiry_id, institution_id, language, due_on)
                        values (:id, :owner, :own, :inquiry, :institution, :language, :due)
                        on conflict (inquiry_id, institution_id) do nothing
                        """)
                .param("id", sheet)
                .param("owner", owner())
                .param("own", own())
                .param("inquiry", inquiry.id())
                .param("institution", institution)
                .param("language", language)
                .param("due", inquiry.facts().due(), Types.DATE)
                .update();
    }

    /** Takes an institution off an inquiry that was not sent to it. */
    void remove(UUID id) {
        int gone = jdbc.sql("""
                        delete from institution.inquiry_sheet where id = :id and owner_id = :owner and sent_at is null
                        """).param("id", id).param("owner", owner()).update();
        if (gone == 0) {
            throw new Refused("institution.inquiry.refused.sent");
        }
        audit.record("inquiry.unaddressed", "inquiry_sheet", id);
    }

    /**
     * Says who answers from now on: another person, or another address of the same.
     *
     * @throws Refused where a person with that address was asked before
     */
    void answeredBy(Sheet sheet, String person, String mail, String language) {
        Sheet.Holder now = sheet.holder();
        if (sheet.holders().stream().anyMatch(one -> one.mail().equals(mail) && one.passed() != null)) {
            throw new Refused("institution.inquiry.refused.asked", "mail");
        }
        if (now == null) {
            hold(sheet.id(), person, mail);
        } else {
            jdbc.sql("""
                            update institution.inquiry_holder set person = :person, mail = :mail
                             where id = :id and owner_id = :owner
                            """)
                    .param("person", person)
                    .param("mail", mail)
                    .param("id", now.id())
                    .param("owner", owner())
                    .update();
        }
        jdbc.sql("update institution.inquiry_sheet set language = :language where id = :id and owner_id = :owner")
                .param("language", language)
                .param("id", sheet.id())
                .param("owner", owner())
                .update();
        audit.record("inquiry.contact", "inquiry_sheet", sheet.id());
    }

    /** Somebody else answers from now on; whoever did keeps a link that says so. */
    UUID pass(Sheet sheet, String person, String mail) {
        jdbc.sql("""
                        update institution.inquiry_holder set passed_at = :now
                         where sheet_id = :sheet and owner_id = :owner and passed_at is null
                        """)
                .param("now", now())
                .param("sheet", sheet.id())
                .param("owner", owner())
                .update();
        return hold(sheet.id(), person, mail);
    }

    private UUID hold(UUID sheet, String person, String mail) {
        UUID id = Ids.next();
        jdbc.sql("""
                        insert into institution.inquiry_holder (id, owner_id, audience_id, sheet_id, person, mail, since)
                        values (:id, :owner, :own, :sheet, :person, :mail, :now)
                        """)
                .param("id", id)
                .param("owner", owner())
                .param("own", own())
                .param("sheet", sheet)
                .param("person", person)
                .param("mail", mail)
                .param("now", now())
                .update();
        return id;
    }

    /** Sets the hours that follow from the last day; a new day can be reminded of anew. */
    void schedule(UUID id, LocalDate due, Deadline deadline, boolean reminds) {
        jdbc.sql("""
                        update institution.inquiry_sheet
                           set due_on = :due, due_at = :due_at, closes_at = :closes, remind_at = :remind, reminded_at = null,
                               late_at = null, sent_at = coalesce(sent_at, :now), version = version + 1
                         where id = :id and owner_id = :owner
                        """)
                .param("due", due, Types.DATE)
                .param("due_at", Timestamp.from(deadline.dueAt()))
                .param("closes", Timestamp.from(deadline.closesAt()))
                .param("remind", reminds ? Timestamp.from(deadline.remindAt()) : null, Types.TIMESTAMP)
                .param("now", now())
                .param("id", id)
                .param("owner", owner())
                .update();
    }

    /** Notes once that something happened; answers whether it is new. */
    boolean note(UUID id, Moment moment) {
        return jdbc.sql("""
                        update institution.inquiry_sheet set %1$s = :now, version = version + 1
                         where id = :id and owner_id = :owner and sent_at is not null and %2$s
                        """.formatted(moment.column, moment.unless))
                        .param("now", now())
                        .param("day", Timestamp.from(clock.instant().minusSeconds(24 * 60 * 60)))
                        .param("id", id)
                        .param("owner", owner())
                        .update()
                == 1;
    }

    /** What happens to a sheet, with what must not have happened before. */
    enum Moment {
        BEGUN("begun_at", "begun_at is null"),
        HANDED_IN("handed_in_at", "handed_in_at is null and withdrawn_at is null"),
        THANKED("thanked_at", "thanked_at is null and handed_in_at is not null and withdrawn_at is null"),
        WITHDRAWN("withdrawn_at", "withdrawn_at is null and thanked_at is null"),
        SHUT("due_at", "handed_in_at is not null and withdrawn_at is null and thanked_at is null and due_at > :now"),
        REMINDED(
                "reminded_at",
                "handed_in_at is null and withdrawn_at is null and (reminded_at is null or reminded_at < :day)"),
        LATE("late_at", "handed_in_at is null and withdrawn_at is null and late_at is null");

        private final String column;
        private final String unless;

        Moment(String column, String unless) {
            this.column = column;
            this.unless = unless;
        }
    }

    void outcome(UUID id, String text) {
        jdbc.sql("update institution.inquiry_sheet set outcome = :text where id = :id and owner_id = :owner")
                .param("text", text)
                .param("id", id)
                .param("owner", owner())
                .update();
    }

    private UUID own() {
        return audiences.resolve(AudienceChoice.OWN).value();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static UUID owner() {
        return Viewers.require().member().value();
    }

    static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
