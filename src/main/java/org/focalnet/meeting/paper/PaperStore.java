package org.focalnet.meeting.paper;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Tlp;
import org.focalnet.audit.Audit;
import org.focalnet.file.Attachment;
import org.focalnet.file.Attachments;
import org.focalnet.meeting.networkmeeting.NetworkMeeting;
import org.focalnet.meeting.networkmeeting.NetworkMeetingNotice;
import org.focalnet.meeting.networkmeeting.PaperReaders;
import org.focalnet.meeting.session.Session;
import org.focalnet.notify.Notices;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Papers that the viewer reads; only the organiser writes them. */
@Component
@Transactional
public class PaperStore {

    private final JdbcClient jdbc;
    private final Attachments attachments;
    private final PaperReaders readers;
    private final Audiences audiences;
    private final Notices notices;
    private final Audit audit;
    private final Clock clock;

    PaperStore(
            JdbcClient jdbc,
            Attachments attachments,
            PaperReaders readers,
            Audiences audiences,
            Notices notices,
            Audit audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.attachments = attachments;
        this.readers = readers;
        this.audiences = audiences;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    /** The papers of a meeting that the viewer reads, in the order in which they were brought. */
    @Transactional(readOnly = true)
    public List<MeetingPaper> all(UUID meeting) {
        record Row(UUID text, String language) {}
        Map<UUID, List<Row>> languages = new LinkedHashMap<>();
        Map<UUID, MeetingPaper> papers = new LinkedHashMap<>();
        jdbc.sql("""
                        select p.*, l.id as text_id, l.language
                          from meeting.paper p left join meeting.paper_language l on l.paper_id = p.id
                         where p.meeting_id = :meeting order by p.id, l.id limit 5000
                        """).param("meeting", meeting).query(row -> {
            UUID id = row.getObject("id", UUID.class);
            papers.putIfAbsent(
                    id,
                    new MeetingPaper(
                            id,
                            new AudienceId(row.getObject("audience_id", UUID.class)),
                            meeting,
                            row.getObject("session_id", UUID.class),
                            row.getString("title"),
                            Tlp.valueOf(row.getString("tlp")),
                            row.getTimestamp("written_at").toInstant(),
                            row.getInt("version"),
                            List.of()));
            UUID text = row.getObject("text_id", UUID.class);
            if (text != null) {
                languages.computeIfAbsent(id, paper -> new ArrayList<>()).add(new Row(text, row.getString("language")));
            }
        });
        Map<UUID, List<Attachment>> files = attachments.of(
                languages.values().stream().flatMap(List::stream).map(Row::text).toList());
        return papers.values().stream()
                .map(paper -> with(
                        paper,
                        languages.getOrDefault(paper.id(), List.of()).stream()
                                .filter(row -> files.containsKey(row.text()))
                                .map(row -> new MeetingPaper.Text(
                                        row.text(),
                                        row.language(),
                                        Objects.requireNonNull(files.get(row.text()))
                                                .getLast()))
                                .toList()))
                .toList();
    }

    /** The papers of one session that the viewer reads. */
    @Transactional(readOnly = true)
    public List<MeetingPaper> of(Session session) {
        return all(session.meeting()).stream()
                .filter(paper -> session.id().equals(paper.session()))
                .toList();
    }

    @Transactional(readOnly = true)
    MeetingPaper find(UUID meeting, UUID id) {
        return all(meeting).stream()
                .filter(paper -> paper.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Adds a paper with its first file; the same form sent twice is one. */
    void add(NetworkMeeting meeting, UUID id, NewPaper paper, String language, UUID file) {
        int written = jdbc.sql("""
                        insert into meeting.paper (id, owner_id, audience_id, meeting_id, session_id, title, tlp, written_at)
                        values (:id, :owner, :audience, :meeting, :session, :title, :tlp, :now)
                        on conflict (id) do nothing
                        """)
                .param("id", id)
                .param("owner", meeting.owner().value())
                .param("audience", audience(meeting, paper.session()).value())
                .param("meeting", meeting.id())
                .param(
                        "session",
                        paper.session() == null ? null : paper.session().id(),
                        Types.OTHER)
                .param("title", paper.title())
                .param("tlp", paper.tlp().name())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (written == 1) {
            bring(meeting, id, language, file);
        }
    }

    /**
     * Changes what is said of a paper; its files follow.
     *
     * @throws Conflict where a colleague did since the form was opened
     */
    void change(NetworkMeeting meeting, UUID id, int version, NewPaper paper) {
        int written = jdbc.sql("""
                        update meeting.paper set session_id = :session, title = :title, tlp = :tlp, version = version + 1
                         where id = :id and meeting_id = :meeting and owner_id = :owner and version = :version
                        """)
                .param("id", id)
                .param("meeting", meeting.id())
                .param("owner", meeting.owner().value())
                .param("version", version)
                .param(
                        "session",
                        paper.session() == null ? null : paper.session().id(),
                        Types.OTHER)
                .param("title", paper.title())
                .param("tlp", paper.tlp().name())
                .update();
        if (written == 0) {
            throw new Conflict("meeting.stale");
        }
        readers.follow(meeting.id());
        audit.record("network_meeting.paper_changed", "paper", id);
    }

    /** A file in a language: the first one, or a newer version of the one that is there, which stays readable. */
    void bring(NetworkMeeting meeting, UUID id, String language, UUID file) {
        MeetingPaper paper = find(meeting.id(), id);
        MeetingPaper.Text before = paper.texts().stream()
                .filter(text -> text.language().equals(language))
                .findFirst()
                .orElse(null);
        if (before == null) {
            UUID text = Ids.next();
            jdbc.sql("""
                            insert into meeting.paper_language (id, owner_id, audience_id, paper_id, language)
                            values (:id, :owner, :audience, :paper, :language)
                            """)
                    .param("id", text)
                    .param("owner", meeting.owner().value())
                    .param("audience", paper.audience().value())
                    .param("paper", id)
                    .param("language", language)
                    .update();
            attachments.take(text, paper.audience(), paper.tlp(), List.of(file));
        } else {
            attachments.replace(before.file().id(), file);
        }
        jdbc.sql("update meeting.paper set written_at = :now where id = :id and owner_id = :owner")
                .param("now", Timestamp.from(clock.instant()))
                .param("id", id)
                .param("owner", meeting.owner().value())
                .update();
        audit.record("network_meeting.paper_brought", "paper", id);
        if (!meeting.draft()) {
            tell(meeting, paper.audience());
        }
    }

    /** Tells the members that have registered somebody and read the paper: the others look when they come. */
    private void tell(NetworkMeeting meeting, AudienceId audience) {
        Set<MemberId> reading =
                audiences.find(audience).orElseThrow(NotFound::new).readers();
        jdbc
                .sql("""
                        select distinct owner_id from meeting.delegate
                         where meeting_id = :meeting and owner_id <> :owner and state in ('REQUESTED', 'CONFIRMED', 'WAITING')
                        """)
                .param("meeting", meeting.id())
                .param("owner", meeting.owner().value())
                .query((row, number) -> new MemberId(row.getObject(1, UUID.class)))
                .list()
                .stream()
                .filter(reading::contains)
                .forEach(member -> notices.tell(member, NetworkMeetingNotice.PAPER, meeting.id()));
    }

    /** Takes a paper away with all its files. */
    void remove(NetworkMeeting meeting, MeetingPaper paper) {
        paper.texts().forEach(text -> attachments.release(text.id()));
        jdbc.sql("delete from meeting.paper where id = :id and meeting_id = :meeting and owner_id = :owner")
                .param("id", paper.id())
                .param("meeting", meeting.id())
                .param("owner", meeting.owner().value())
                .update();
        audit.record("network_meeting.paper_removed", "paper", paper.id());
    }

    private static AudienceId audience(NetworkMeeting meeting, @Nullable Session session) {
        return session == null ? meeting.audience() : session.audience();
    }

    private static MeetingPaper with(MeetingPaper paper, List<MeetingPaper.Text> texts) {
        return new MeetingPaper(
                paper.id(),
                paper.audience(),
                paper.meeting(),
                paper.session(),
                paper.title(),
                paper.tlp(),
                paper.written(),
                paper.version(),
                texts);
    }
}
