package org.focalnet.member.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.NotFound;
import org.focalnet.audit.Audit;
import org.focalnet.member.Groups;
import org.focalnet.member.Member;
import org.focalnet.member.Members;
import org.focalnet.member.imports.MemberImport.Outcome;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings lists of members in. */
@Component
@Transactional
class MemberImportStore {

    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Members members;
    private final Groups groups;
    private final Audiences audiences;
    private final Audit audit;
    private final Clock clock;

    MemberImportStore(JdbcClient jdbc, Members members, Groups groups, Audiences audiences, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.members = members;
        this.groups = groups;
        this.audiences = audiences;
        this.audit = audit;
        this.clock = clock;
    }

    /** A list that comes with the program. */
    enum Ready {
        STATES("data/un-member-states.csv"),
        ORGANISATIONS("data/regional-organisations.csv");

        private final String path;

        Ready(String path) {
            this.path = path;
        }

        byte[] content() {
            try {
                return new ClassPathResource(path).getContentAsByteArray();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Keeps a file for the officer's yes, after it was read once. */
    UUID keep(String name, byte[] content) {
        MemberFile.read(content);
        UUID id = Ids.next();
        jdbc.sql("delete from member.import where created_at < :before")
                .param("before", clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("""
                        insert into member.import (id, owner_id, audience_id, name, content, created_at)
                        values (:id, :owner, :audience, :name, :content, :now)
                        """)
                .param("id", id)
                .param("owner", MemberId.SECRETARIAT.value())
                .param("audience", audiences.resolve(AudienceChoice.OWN).value())
                .param("name", name.length() > 200 ? name.substring(0, 200) : name)
                .param("content", content)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    @Transactional(readOnly = true)
    ImportReport preview(UUID id, Locale language) {
        return preview(content(id), language);
    }

    @Transactional(readOnly = true)
    ImportReport preview(byte[] content, Locale language) {
        return ImportReport.of(plan(content), language);
    }

    /** How many members a confirmed list has brought in and changed. */
    record Done(int added, int changed) {}

    /**
     * Does what the preview said, as far as it still holds; whatever is rejected is left out. A second yes, also one that
     * comes at the same time, does nothing and is told the same.
     */
    Done confirm(UUID id, Locale language) {
        Optional<Done> before = jdbc.sql(
                        "select done_at is not null done, added, changed from member.import where id = :id for update")
                .param("id", id)
                .query((row, number) -> row.getBoolean("done")
                        ? Optional.of(new Done(row.getInt("added"), row.getInt("changed")))
                        : Optional.<Done>empty())
                .optional()
                .orElseThrow(NotFound::new);
        return before.orElseGet(() -> confirmed(id, language));
    }

    private Done confirmed(UUID id, Locale language) {
        ImportReport report = bringIn(id, content(id), language);
        var done = new Done(report.added().size(), report.changed().size());
        jdbc.sql("""
                        update member.import set content = '', done_at = :now, added = :added, changed = :changed
                         where id = :id
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("added", done.added())
                .param("changed", done.changed())
                .param("id", id)
                .update();
        return done;
    }

    ImportReport bringIn(byte[] content, Locale language) {
        return bringIn(Ids.next(), content, language);
    }

    private ImportReport bringIn(UUID id, byte[] content, Locale language) {
        List<Outcome> outcomes = plan(content);
        Map<MemberId, String> acts = new LinkedHashMap<>();
        for (Outcome outcome : outcomes) {
            if (outcome instanceof Outcome.Added added) {
                acts.put(members.admit(added.member()), "roll.admitted");
            } else if (outcome instanceof Outcome.Changed changed) {
                members.revise(changed.member());
                acts.put(changed.member().id(), "roll.changed");
            }
        }
        if (!acts.isEmpty()) {
            groups.follow();
            // last, since the first entry locks the record until the end
            audit.record("import.done", "import", id);
            acts.forEach((member, act) -> audit.record(act, "member", member.value()));
        }
        return ImportReport.of(outcomes, language);
    }

    private List<Outcome> plan(byte[] content) {
        Map<String, Member> known =
                members.now(); // not what was read a while ago: another node may have brought some in
        return MemberImport.plan(MemberFile.read(content), known::get);
    }

    private byte[] content(UUID id) {
        return jdbc.sql("select content from member.import where id = :id and done_at is null")
                .param("id", id)
                .query((row, number) -> row.getBytes(1))
                .optional()
                .orElseThrow(NotFound::new);
    }
}
