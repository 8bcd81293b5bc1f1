package org.focalnet.meeting.networkmeeting;

import java.util.List;
import java.util.UUID;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.Tlp;
import org.focalnet.audience.Viewers;
import org.focalnet.file.Attachments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Papers and their files follow the readers and the mark of the session or meeting to which they belong. */
@Component
public class PaperReaders {

    private final JdbcClient jdbc;
    private final Attachments attachments;

    PaperReaders(JdbcClient jdbc, Attachments attachments) {
        this.jdbc = jdbc;
        this.attachments = attachments;
    }

    private record Followed(UUID text, AudienceId audience, Tlp tlp) {}

    /** To be asked whenever the readers or the mark of a meeting, a session or a paper changed; the organiser's act. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(UUID meeting) {
        List<Followed> followed = jdbc.sql("""
                        with marks as (select array['CLEAR', 'GREEN', 'AMBER', 'AMBER_STRICT', 'RED'] as all),
                             due as (
                            select p.id, coalesce(s.audience_id, m.audience_id) as audience_id,
                                   marks.all[greatest(array_position(marks.all, p.tlp),
                                                      array_position(marks.all, coalesce(s.tlp, m.tlp)))] as tlp
                              from meeting.paper p cross join marks
                              join meeting.network_meeting m on m.id = p.meeting_id
                              left join meeting.session s on s.id = p.session_id
                             where p.meeting_id = :meeting and p.owner_id = :owner),
                             papers as (
                            update meeting.paper p set audience_id = d.audience_id, tlp = d.tlp from due d where d.id = p.id),
                             texts as (
                            update meeting.paper_language l set audience_id = d.audience_id from due d where l.paper_id = d.id
                            returning l.id, d.audience_id, d.tlp)
                        select id, audience_id, tlp from texts
                        """)
                .param("meeting", meeting)
                .param("owner", Viewers.require().member().value())
                .query((row, number) -> new Followed(
                        row.getObject("id", UUID.class),
                        new AudienceId(row.getObject("audience_id", UUID.class)),
                        Tlp.valueOf(row.getString("tlp"))))
                .list();
        followed.forEach(one -> attachments.address(one.text(), one.audience(), one.tlp()));
    }

    /** Whether a session has papers. */
    @Transactional(readOnly = true)
    public boolean any(UUID session) {
        return jdbc.sql("select exists (select from meeting.paper where session_id = :session)")
                .param("session", session)
                .query(Boolean.class)
                .single();
    }

    /** Ends the files of a meeting that is no more. */
    @Transactional(propagation = Propagation.MANDATORY)
    void release(UUID meeting) {
        jdbc.sql("""
                        select l.id from meeting.paper_language l join meeting.paper p on p.id = l.paper_id
                         where p.meeting_id = :meeting
                        """)
                .param("meeting", meeting)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list()
                .forEach(attachments::release);
    }
}
