package org.focalnet.exchange.dispatch;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.exchange.Capacity;
import org.focalnet.exchange.Dispatches;
import org.focalnet.exchange.NewPost;
import org.focalnet.exchange.NewThread;
import org.focalnet.exchange.Posts;
import org.focalnet.exchange.Rooms;
import org.focalnet.exchange.Threads;
import org.focalnet.file.Attachments;
import org.focalnet.file.Copies;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class DispatchStore implements Dispatches {

    static final int PAGE = 20;

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final Rooms rooms;
    private final Threads threads;
    private final Posts posts;
    private final Attachments attachments;
    private final Copies copies;
    private final Audit audit;
    private final ObjectProvider<Scheduler> jobs;
    private final Clock clock;
    private final Duration spread;

    DispatchStore(
            JdbcClient jdbc,
            Audiences audiences,
            Rooms rooms,
            Threads threads,
            Posts posts,
            Attachments attachments,
            Copies copies,
            Audit audit,
            ObjectProvider<Scheduler> jobs,
            Clock clock,
            @Value("${focalnet.dispatch.spread:PT3M}") Duration spread) {
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.rooms = rooms;
        this.threads = threads;
        this.posts = posts;
        this.attachments = attachments;
        this.copies = copies;
        this.audit = audit;
        this.jobs = jobs;
        this.clock = clock;
        this.spread = spread;
    }

    @Override
    public void send(
            UUID id,
            String purpose,
            String text,
            String author,
            Capacity capacity,
            Set<MemberId> members,
            List<UUID> files,
            Instant at) {
        MemberId own = Viewers.require().member();
        List<MemberId> others = new ArrayList<>(members);
        others.remove(own);
        if (others.size() < Dispatch.LEAST || others.size() > Dispatch.MOST) {
            throw new Refused("exchange.dispatch.number", "member", Dispatch.LEAST, Dispatch.MOST);
        }
        // Asked, not made: an audience of all of them would be one to which each of them belongs.
        if (!audiences.preview(AudienceChoice.named(Set.copyOf(others))).containsAll(others)) {
            throw new Refused("audience.picker.refused", "member");
        }
        AudienceId team = audiences.resolve(AudienceChoice.OWN);
        UUID audience = team.value();
        int written = jdbc.sql("""
                        insert into exchange.dispatch (id, owner_id, audience_id, purpose, text, author, capacity, written_at)
                        values (:id, :owner, :audience, :purpose, :text, :author, :capacity, :at) on conflict (id) do nothing
                        """)
                .param("id", id)
                .param("owner", own.value())
                .param("audience", audience)
                .param("purpose", purpose)
                .param("text", text)
                .param("author", author)
                .param("capacity", capacity.name())
                .param("at", Timestamp.from(at))
                .update();
        if (written == 1) {
            attachments.take(id, team, files);
            Collections.shuffle(others, random);
            others.forEach(member -> wait(id, own, audience, member));
            audit.record("dispatch.sent", "dispatch", id);
        }
    }

    /** Writes a recipient down and lets a job of its own reach it: each in a transaction and at a time of its own. */
    private void wait(UUID dispatch, MemberId own, UUID audience, MemberId member) {
        UUID id = Ids.next();
        jdbc.sql("""
                        insert into exchange.conversation (id, owner_id, audience_id, dispatch_id, member_id)
                        values (:id, :owner, :audience, :dispatch, :member)
                        """)
                .param("id", id)
                .param("owner", own.value())
                .param("audience", audience)
                .param("dispatch", dispatch)
                .param("member", member.value())
                .update();
        jobs.getObject()
                .scheduleIfNotExists(
                        DispatchJob.TASK.instance(own.value() + "/" + id).build(),
                        Dispatch.leaves(clock.instant(), spread, random));
    }

    /** The dispatch of a conversation that has not left yet. */
    @Transactional(readOnly = true)
    Optional<UUID> waiting(UUID conversation) {
        return jdbc.sql("select dispatch_id from exchange.conversation where id = :id and room_id is null")
                .param("id", conversation)
                .query(UUID.class)
                .optional();
    }

    /** Reaches one recipient, with copies of the files for it alone; twice is once. */
    void reach(UUID conversation, List<Copies.Copy> files, Instant at) {
        jdbc.sql("""
                        select c.member_id, d.purpose, d.text, d.author, d.capacity
                          from exchange.conversation c join exchange.dispatch d on d.id = c.dispatch_id
                         where c.id = :id and c.room_id is null for update of c
                        """)
                .param("id", conversation)
                .query((row, number) -> {
                    Place place =
                            place(new MemberId(row.getObject("member_id", UUID.class)), row.getString("purpose"), at);
                    Capacity capacity = Capacity.valueOf(row.getString("capacity"));
                    UUID post = Ids.next();
                    posts.write(NewPost.of(
                            post, place.thread(), row.getString("author"), capacity, row.getString("text"), at));
                    threads.find(place.thread())
                            .ifPresent(thread -> copies.attach(files, post, thread.audience(), thread.tlp()));
                    return place;
                })
                .optional()
                .ifPresent(place -> jdbc.sql("""
                                update exchange.conversation set room_id = :room, thread_id = :thread, delivered_at = :at
                                 where id = :id
                                """)
                        .param("room", place.room())
                        .param("thread", place.thread())
                        .param("at", Timestamp.from(at))
                        .param("id", conversation)
                        .update());
    }

    private record Place(UUID room, UUID thread) {}

    /** A thread in the room that there is with that member alone, or a new room: its ids say nothing of any other. */
    private Place place(MemberId member, String purpose, Instant at) {
        AudienceId audience = audiences.resolve(AudienceChoice.named(Set.of(member)));
        UUID fresh = Ids.next();
        Optional<UUID> room = jdbc.sql("""
                        select id from exchange.room where audience_id = :audience and kind = 'BILATERAL'
                         order by opened_at, id limit 1
                        """)
                .param("audience", audience.value())
                .query(UUID.class)
                .optional();
        if (room.isEmpty()) {
            rooms.open(audience, purpose, fresh, at);
            return new Place(fresh, fresh);
        }
        threads.start(NewThread.of(fresh, room.get(), purpose, at));
        return new Place(room.get(), fresh);
    }

    @Override
    public void deliver(UUID id, Instant at) {
        List<UUID> waiting = jdbc.sql(
                        "select id from exchange.conversation where dispatch_id = :id and room_id is null")
                .param("id", id)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
        for (int i = 0; i < waiting.size(); i++) {
            reach(waiting.get(i), List.of(), at.plusSeconds(37L * i + random.nextInt(30)));
        }
    }

    @Transactional(readOnly = true)
    List<Dispatch.Line> list(int page) {
        return jdbc.sql("""
                        select d.id, d.purpose, d.written_at, count(*) as members,
                               count(*) filter (where exists (select from exchange.post p
                                   where p.thread_id = c.thread_id and p.owner_id = c.member_id)) as answered
                          from exchange.dispatch d join exchange.conversation c on c.dispatch_id = d.id
                         group by d.id order by d.written_at desc, d.id limit :size offset :skip
                        """)
                .param("size", PAGE + 1)
                .param("skip", (page - 1) * PAGE)
                .query((row, number) -> new Dispatch.Line(
                        row.getObject("id", UUID.class),
                        row.getString("purpose"),
                        row.getTimestamp("written_at").toInstant(),
                        row.getInt("members"),
                        row.getInt("answered")))
                .list();
    }

    @Transactional(readOnly = true)
    Dispatch find(UUID id) {
        return jdbc.sql("select purpose, text, author, capacity, written_at from exchange.dispatch where id = :id")
                .param("id", id)
                .query((row, number) -> new Dispatch(
                        id,
                        row.getString("purpose"),
                        row.getString("text"),
                        row.getString("author"),
                        Capacity.valueOf(row.getString("capacity")),
                        row.getTimestamp("written_at").toInstant(),
                        conversations(id)))
                .optional()
                .orElseThrow(NotFound::new);
    }

    private List<Dispatch.Conversation> conversations(UUID dispatch) {
        Map<UUID, List<Dispatch.Reply>> answers = jdbc
                .sql("""
                        select p.id, p.thread_id, p.owner_id, p.author, p.text, p.written_at
                          from exchange.conversation c join exchange.post p on p.thread_id = c.thread_id
                         where c.dispatch_id = :id and p.written_at > c.delivered_at order by p.written_at, p.id limit 600
                        """)
                .param("id", dispatch)
                .query((row, number) -> Map.entry(row.getObject("thread_id", UUID.class), reply(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return jdbc.sql("select * from exchange.conversation where dispatch_id = :id")
                .param("id", dispatch)
                .query((row, number) -> {
                    UUID room = row.getObject("room_id", UUID.class);
                    UUID thread = row.getObject("thread_id", UUID.class);
                    Timestamp at = row.getTimestamp("delivered_at");
                    return new Dispatch.Conversation(
                            row.getObject("id", UUID.class),
                            new MemberId(row.getObject("member_id", UUID.class)),
                            room,
                            thread,
                            at == null ? null : at.toInstant(),
                            thread == null ? List.of() : answers.getOrDefault(thread, List.of()));
                })
                .list();
    }

    private static Dispatch.Reply reply(ResultSet row) throws SQLException {
        return new Dispatch.Reply(
                row.getObject("id", UUID.class),
                new MemberId(row.getObject("owner_id", UUID.class)),
                row.getString("author"),
                row.getString("text"),
                row.getTimestamp("written_at").toInstant());
    }
}
