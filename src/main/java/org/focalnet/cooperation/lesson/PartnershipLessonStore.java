package org.focalnet.cooperation.lesson;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.cooperation.CooperationNotice;
import org.focalnet.cooperation.PartnershipState;
import org.focalnet.cooperation.SharedLessons;
import org.focalnet.cooperation.TermsColumns;
import org.focalnet.cooperation.partnership.Feedback;
import org.focalnet.cooperation.partnership.FeedbackStore;
import org.focalnet.cooperation.partnership.Partnership;
import org.focalnet.cooperation.partnership.PartnershipStore;
import org.focalnet.cooperation.partnership.Side;
import org.focalnet.member.Theme;
import org.focalnet.notify.Notices;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Draft lessons of partnerships, and the word of each side. */
@Component
@Transactional
class PartnershipLessonStore implements SharedLessons {

    private final JdbcClient jdbc;
    private final PartnershipStore partnerships;
    private final FeedbackStore feedback;
    private final Notices notices;
    private final Audit audit;
    private final Clock clock;

    PartnershipLessonStore(
            JdbcClient jdbc,
            PartnershipStore partnerships,
            FeedbackStore feedback,
            Notices notices,
            Audit audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.partnerships = partnerships;
        this.feedback = feedback;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Optional<Lesson> find(Partnership partnership) {
        return jdbc.sql("""
                        select l.*, array(select concat_ws(' ', c.owner_id, c.granted) from cooperation.consent c
                                           where c.lesson_id = l.id and c.version = l.version) as words
                          from cooperation.lesson l where l.introduction_id = :id
                        """)
                .param("id", partnership.id())
                .query((row, number) -> {
                    Map<Side, Boolean> words = new EnumMap<>(Side.class);
                    for (String word : TermsColumns.texts(row, "words")) {
                        boolean own = word.startsWith(partnership.member().toString());
                        words.put(own ? partnership.own() : partnership.own().other(), word.endsWith(" t"));
                    }
                    return new Lesson(
                            row.getObject("id", UUID.class),
                            new MemberId(row.getObject("owner_id", UUID.class)),
                            row.getInt("version"),
                            new Lesson.Told(
                                    row.getString("title"),
                                    row.getString("context"),
                                    row.getString("done"),
                                    row.getString("worked"),
                                    row.getString("failed"),
                                    row.getString("advice"),
                                    row.getString("language")),
                            words);
                })
                .optional();
    }

    /** Begins a draft, with what both would tell others and nothing else that they said; one that was begun stays. */
    void begin(UUID partnership, String title, String language) {
        Partnership one = partnerships.find(partnership);
        if (!Set.of(PartnershipState.REVIEWED, PartnershipState.CLOSED)
                .contains(one.course().state())) {
            throw new Refused("cooperation.lesson.early");
        }
        String told = feedback.of(one).values().stream()
                .map(Feedback::tell)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n\n"));
        jdbc.sql("""
                        insert into cooperation.lesson (id, owner_id, audience_id, introduction_id, title, context, done, worked,
                                                        failed, advice, language, changed_at)
                        values (:id, :owner, :audience, :introduction, :title, '', '', '', '', :advice, :language, :now)
                        on conflict (introduction_id) do nothing
                        """)
                .param("id", Ids.next())
                .param("owner", one.member().value())
                .param("audience", one.audience().value())
                .param("introduction", partnership)
                .param("title", title)
                .param("advice", told)
                .param("language", language)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /**
     * Keeps a new version, to which both are asked anew.
     *
     * @throws NotFound where the other side writes it
     * @throws Conflict where it was changed since that version
     */
    void change(UUID partnership, int version, Lesson.Told told) {
        Partnership one = partnerships.find(partnership);
        if (find(one).filter(lesson -> lesson.owner().equals(one.member())).isEmpty()) {
            throw new NotFound();
        }
        int written = jdbc.sql("""
                        update cooperation.lesson set version = version + 1, title = :title, context = :context, done = :done,
                               worked = :worked, failed = :failed, advice = :advice, language = :language, changed_at = :now
                         where introduction_id = :id and owner_id = :owner and version = :version
                        """)
                .param("title", told.title())
                .param("context", told.context())
                .param("done", told.done())
                .param("worked", told.worked())
                .param("failed", told.failed())
                .param("advice", told.advice())
                .param("language", told.language())
                .param("now", Timestamp.from(clock.instant()))
                .param("id", partnership)
                .param("owner", one.member().value())
                .param("version", version)
                .update();
        if (written == 0) {
            throw new Conflict("cooperation.lesson.stale");
        }
        notices.tell(one.other(), CooperationNotice.PARTNERSHIP, partnership);
        audit.record("partnership.lesson", "partnership", partnership);
    }

    /** A side's word on the version that it read; it can be taken back. */
    void say(UUID partnership, int version, boolean granted) {
        Partnership one = partnerships.find(partnership);
        Lesson lesson = find(one).orElseThrow(NotFound::new);
        if (lesson.version() != version) {
            throw new Conflict("cooperation.lesson.stale");
        }
        jdbc.sql("""
                        insert into cooperation.consent (id, owner_id, audience_id, lesson_id, version, granted, said_at)
                        values (:id, :owner, :audience, :lesson, :version, :granted, :now)
                        on conflict (lesson_id, owner_id, version) do update set granted = excluded.granted, said_at = excluded.said_at
                        """)
                .param("id", Ids.next())
                .param("owner", one.member().value())
                .param("audience", one.audience().value())
                .param("lesson", lesson.id())
                .param("version", version)
                .param("granted", granted)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        notices.settle(one.member(), CooperationNotice.PARTNERSHIP, partnership);
        notices.tell(one.other(), CooperationNotice.PARTNERSHIP, partnership);
        audit.record("partnership.lesson_word", "partnership", partnership);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Draft> ready() {
        return jdbc.sql("""
                        select l.*, i.themes from cooperation.lesson l join cooperation.introduction i on i.id = l.introduction_id
                         where :member in (i.need_member, i.offer_member)
                           and (select count(*) from cooperation.consent c
                                 where c.lesson_id = l.id and c.version = l.version and c.granted
                                   and c.owner_id in (i.need_member, i.offer_member)) = 2
                         order by l.id
                        """)
                .param("member", Viewers.require().member().value())
                .query((row, number) -> new Draft(
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        row.getString("context"),
                        row.getString("done"),
                        row.getString("worked"),
                        row.getString("failed"),
                        row.getString("advice"),
                        row.getString("language"),
                        TermsColumns.set(Theme.class, row, "themes")))
                .list();
    }
}
