package org.focalnet.outreach.newsletter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Ids;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Viewers;
import org.focalnet.outreach.newsletter.Issue.Report;
import org.focalnet.outreach.newsletter.Issue.State;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The issues: written by the secretariat, and read by everybody once they are sent. */
@Component
@Transactional
class IssueStore {

    static final int PAGE = 25;

    private static final String ALL = """
            select i.id, i.number, i.state, i.send_at, i.begun_at, t.language, t.title, t.text
              from outreach.issue i left join outreach.issue_text t on t.issue_id = i.id
            """;

    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final Clock clock;

    IssueStore(JdbcClient jdbc, Audiences audiences, Clock clock) {
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.clock = clock;
    }

    /** Those that the viewer reads, the newest first, one page; for a stranger the archive. */
    @Transactional(readOnly = true)
    List<Issue> list(boolean sent, int page) {
        return read(ALL + """
                         where i.id in (select id from outreach.issue
                                         where not :sent or number is not null
                                         order by created_at desc, id desc limit :most offset :from)
                         order by i.created_at desc, i.id desc, t.language
                        """, Map.of("sent", sent, "most", PAGE, "from", (page - 1) * PAGE));
    }

    @Transactional(readOnly = true)
    int count(boolean sent) {
        return jdbc.sql("select count(*) from outreach.issue where not :sent or number is not null")
                .param("sent", sent)
                .query(Integer.class)
                .single();
    }

    @Transactional(readOnly = true)
    Issue get(UUID id) {
        return read(ALL + " where i.id = :id order by t.language", Map.of("id", id)).stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** One of the archive. */
    @Transactional(readOnly = true)
    Issue published(int number) {
        return read(ALL + " where i.number = :number order by t.language", Map.of("number", number)).stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** When the last issue was sent; long ago where none was. */
    @Transactional(readOnly = true)
    Instant last() {
        return jdbc.sql("select max(begun_at) as last from outreach.issue where number is not null")
                .query((row, number) -> {
                    Timestamp at = row.getTimestamp("last");
                    return at == null ? Instant.EPOCH : at.toInstant();
                })
                .single();
    }

    UUID create(List<Issue.Text> texts) {
        UUID id = Ids.next();
        jdbc.sql("""
                        insert into outreach.issue (id, owner_id, audience_id, created_at) values (:id, :owner, :audience, :now)
                        """)
                .param("id", id)
                .param("owner", Viewers.require().member().value())
                .param("audience", own().value())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        texts.forEach(text -> write(id, text));
        return id;
    }

    void save(UUID id, Issue.Text text) {
        locked(id).requireOpen();
        write(id, text);
    }

    /** Keeps the text that stands before the officer, where there is one, and sets when the issue is sent. */
    void schedule(UUID id, Issue.@Nullable Text shown, Instant at) {
        locked(id).requireOpen();
        if (shown != null) {
            write(id, shown);
        }
        get(id).requireSendable();
        set(id, State.SCHEDULED, at);
    }

    /** Calls its sending off. */
    void hold(UUID id) {
        locked(id).requireOpen();
        set(id, State.DRAFT, null);
    }

    private void set(UUID id, State state, @Nullable Instant at) {
        jdbc.sql("update outreach.issue set state = :state, send_at = :at where id = :id")
                .param("state", state.name())
                .param("at", at == null ? null : Timestamp.from(at), Types.TIMESTAMP)
                .param("id", id)
                .update();
    }

    void remove(UUID id) {
        locked(id).requireOpen();
        jdbc.sql("delete from outreach.issue where id = :id").param("id", id).update();
    }

    @Transactional(readOnly = true)
    Report report(UUID id) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        jdbc.sql("select state, count(*) as number from outreach.dispatch where issue_id = :id group by state")
                .param("id", id)
                .query(row -> {
                    counts.put(row.getString("state"), row.getInt("number"));
                });
        return new Report(
                counts.getOrDefault("WAITING", 0) + counts.getOrDefault("POSTED", 0),
                counts.getOrDefault("SENT", 0),
                counts.getOrDefault("REFUSED", 0),
                counts.getOrDefault("BOUNCED", 0),
                counts.getOrDefault("STOPPED", 0));
    }

    /** How many would get one now. */
    @Transactional(readOnly = true)
    int subscribers() {
        return jdbc.sql("select count(*) from outreach.subscriber where state = 'ACTIVE'")
                .query(Integer.class)
                .single();
    }

    private void write(UUID id, Issue.Text text) {
        jdbc.sql("""
                        insert into outreach.issue_text (id, owner_id, audience_id, issue_id, language, title, text)
                        values (:id, :owner, :audience, :issue, :language, :title, :text)
                        on conflict (issue_id, language) do update set title = excluded.title, text = excluded.text
                        """)
                .param("id", Ids.next())
                .param("owner", Viewers.require().member().value())
                .param("audience", own().value())
                .param("issue", id)
                .param("language", text.language())
                .param("title", text.title())
                .param("text", text.text())
                .update();
    }

    private Issue locked(UUID id) {
        jdbc.sql("select id from outreach.issue where id = :id for update")
                .param("id", id)
                .query(row -> {});
        return get(id);
    }

    private AudienceId own() {
        return audiences.resolve(AudienceChoice.OWN);
    }

    private List<Issue> read(String sql, Map<String, ?> values) {
        Map<UUID, Issue> issues = new LinkedHashMap<>();
        jdbc.sql(sql).params(values).query(row -> {
            UUID id = row.getObject("id", UUID.class);
            Issue issue = issues.get(id);
            if (issue == null) {
                issue = issue(row);
                issues.put(id, issue);
            }
            String language = row.getString("language");
            if (language != null) {
                issue.texts().put(language, new Issue.Text(language, row.getString("title"), row.getString("text")));
            }
        });
        return new ArrayList<>(issues.values());
    }

    private static Issue issue(ResultSet row) throws SQLException {
        Timestamp at = row.getTimestamp("send_at");
        Timestamp begun = row.getTimestamp("begun_at");
        return new Issue(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                State.valueOf(row.getString("state")),
                at == null ? null : at.toInstant(),
                begun == null ? null : begun.toInstant(),
                new LinkedHashMap<>());
    }
}
