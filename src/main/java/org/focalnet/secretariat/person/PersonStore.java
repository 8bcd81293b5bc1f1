package org.focalnet.secretariat.person;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.NotFound;
import org.focalnet.audit.Audit;
import org.focalnet.notify.Bounces;
import org.focalnet.notify.PersonalData;
import org.focalnet.notify.PersonalData.Held;
import org.focalnet.web.Shell;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is held on a person, as an officer may see it, and what persons asked. */
@Component
@Transactional
class PersonStore {

    private final List<PersonalData> sources;
    private final JdbcClient jdbc;
    private final Bounces bounces;
    private final Audiences audiences;
    private final Audit audit;
    private final Clock clock;

    PersonStore(
            List<PersonalData> sources,
            JdbcClient jdbc,
            Bounces bounces,
            Audiences audiences,
            Audit audit,
            Clock clock) {
        this.sources = sources;
        this.jdbc = jdbc;
        this.bounces = bounces;
        this.audiences = audiences;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<Held> held(String mail, Shell shell) {
        List<Held> held = new ArrayList<>();
        sources.forEach(source -> held.addAll(source.on(mail, false, shell)));
        return held;
    }

    /** What persons asked: the open ones first, by when they are due. */
    @Transactional(readOnly = true)
    List<PersonRequest> requests() {
        return jdbc.sql("""
                        select * from secretariat.person_request where owner_id = :me
                         order by state <> 'OPEN', due_on, id limit 200
                        """)
                .param("me", MemberId.SECRETARIAT.value())
                .query((row, number) -> request(row))
                .list();
    }

    /** Writes down what somebody asked; it is due thirty days after it came. */
    void receive(String mail, PersonRequest.Kind kind, String note, LocalDate received, String author) {
        UUID id = Ids.next();
        jdbc.sql("""
                        insert into secretariat.person_request (id, owner_id, audience_id, mail, kind, note, received_on, due_on, author,
                                                                changed_at)
                        values (:id, :me, :own, :mail, :kind, :note, :received, :due, :author, :now)
                        """)
                .param("id", id)
                .param("me", MemberId.SECRETARIAT.value())
                .param("own", audiences.resolve(AudienceChoice.OWN).value())
                .param("mail", mail)
                .param("kind", kind.name())
                .param("note", note)
                .param("received", Date.valueOf(received))
                .param("due", Date.valueOf(received.plusDays(PersonRequest.DAYS)))
                .param("author", author)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        audit.record("person.asked", "person_request", id);
    }

    /** Says what was done. */
    void answer(UUID id, PersonRequest.State state, String answer, int seen, String author) {
        int written = jdbc.sql("""
                        update secretariat.person_request
                           set state = :state, answer = :answer, author = :author, changed_at = :now, version = version + 1
                         where id = :id and owner_id = :me and version = :seen
                        """)
                .param("id", id)
                .param("me", MemberId.SECRETARIAT.value())
                .param("state", state.name())
                .param("answer", answer)
                .param("author", author)
                .param("seen", seen)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (written == 0) {
            if (requests().stream().noneMatch(one -> one.id().equals(id))) {
                throw new NotFound();
            }
            throw new Conflict("secretariat.person.conflict");
        }
        audit.record("person.answered", "person_request", id);
    }

    /** How much the secretariat alone holds, which goes: traces of mails to many and of those that came back. */
    @Transactional(readOnly = true)
    int traces(String mail) {
        return jdbc.sql("""
                        select count(*) from secretariat.mailing_recipient r join secretariat.mailing m on m.id = r.mailing_id
                         where lower(r.mail) = lower(:mail) and m.state <> 'SENDING'
                        """).param("mail", mail).query(Integer.class).single() + bounces.from(mail);
    }

    /** Takes name and address out of them; that somebody asked for no mails stays, or they would get them again. */
    void anonymise(String mail) {
        jdbc.sql("""
                        update secretariat.mailing_recipient r set name = '–', mail = r.id || '@invalid', token = null
                          from secretariat.mailing m
                         where m.id = r.mailing_id and lower(r.mail) = lower(:mail) and m.state <> 'SENDING'
                        """).param("mail", mail).update();
        bounces.forget(mail);
        audit.record("person.anonymised", "person_request", Ids.next());
    }

    private static PersonRequest request(ResultSet row) throws SQLException {
        return new PersonRequest(
                row.getObject("id", UUID.class),
                row.getString("mail"),
                PersonRequest.Kind.valueOf(row.getString("kind")),
                row.getString("note"),
                row.getObject("received_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                PersonRequest.State.valueOf(row.getString("state")),
                row.getString("answer"),
                row.getString("author"),
                row.getInt("version"));
    }
}
