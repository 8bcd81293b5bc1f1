package org.focalnet.policyreview.draft;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.file.Upload;
import org.focalnet.notify.Notices;
import org.focalnet.policyreview.PolicyNotice;
import org.focalnet.policyreview.policy.Policy;
import org.focalnet.policyreview.policy.PolicyIntake;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes links and takes what comes by them. The database keeps a hash: who reads it cannot follow one. */
@Component
@Transactional
class DraftLinkStore {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final PolicyIntake intake;
    private final Audiences audiences;
    private final Notices notices;
    private final Audit audit;
    private final Clock clock;

    DraftLinkStore(
            JdbcClient jdbc, PolicyIntake intake, Audiences audiences, Notices notices, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.intake = intake;
        this.audiences = audiences;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    /** To whom the office can come back; both may be empty. */
    record Contact(String person, String mail) {}

    /** For whom an open link takes a draft, and as whom it comes in: the person who made the link. */
    record Open(Viewer taker, String institution) {}

    /** Makes a link; answers its secret, which is shown once. Empty where the same form was sent before. */
    Optional<String> make(UUID form, String institution, String author) {
        byte[] secret = new byte[32];
        RANDOM.nextBytes(secret);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        UUID account = Viewers.require().account();
        if (account == null) {
            throw new NotFound();
        }
        Instant now = clock.instant();
        int written = jdbc.sql("""
                        insert into policyreview.draft_link
                               (id, owner_id, audience_id, institution, account_id, author, hash, made_at, expires_at)
                        values (:id, :owner, :own, :institution, :account, :author, :hash, :now, :expires)
                        on conflict (id) do nothing
                        """)
                .param("id", form)
                .param("owner", Viewers.require().member().value())
                .param("own", audiences.resolve(AudienceChoice.OWN).value())
                .param("institution", institution)
                .param("account", account)
                .param("author", author)
                .param("hash", hash(token))
                .param("now", Timestamp.from(now))
                .param("expires", Timestamp.from(now.plus(DraftLink.LIFE)))
                .update();
        if (written == 0) {
            return Optional.empty();
        }
        audit.record("policy.link_made", "policy_link", form);
        return Optional.of(token);
    }

    @Transactional(readOnly = true)
    List<DraftLink> list() {
        return jdbc.sql("""
                        select id, institution, author, made_at, expires_at, used_at, policy_id from policyreview.draft_link
                         order by made_at desc, id limit 200
                        """)
                .query((row, number) -> {
                    Timestamp used = row.getTimestamp("used_at");
                    return new DraftLink(
                            row.getObject("id", UUID.class),
                            row.getString("institution"),
                            row.getString("author"),
                            row.getTimestamp("made_at").toInstant(),
                            row.getTimestamp("expires_at").toInstant(),
                            used == null ? null : used.toInstant(),
                            row.getObject("policy_id", UUID.class));
                })
                .list();
    }

    /** Ends a link that was not used. */
    void remove(UUID id) {
        int gone = jdbc.sql("delete from policyreview.draft_link where id = :id and used_at is null")
                .param("id", id)
                .update();
        if (gone == 0) {
            throw new NotFound();
        }
        audit.record("policy.link_removed", "policy_link", id);
    }

    /** Asked by nobody: what an open link is for. Looking uses nothing up. */
    @Transactional(readOnly = true)
    Optional<Open> open(String token) {
        return jdbc.sql("select owner, account, institution from policyreview.open_draft(:hash, :now)")
                .param("hash", hash(token))
                .param("now", Timestamp.from(clock.instant()))
                .query((row, number) -> new Open(
                        new Viewer(
                                new MemberId(row.getObject("owner", UUID.class)),
                                row.getObject("account", UUID.class),
                                Role.TEAM),
                        row.getString("institution")))
                .optional();
    }

    /**
     * Takes the draft of an open link, as its taker: once, however often it is sent.
     *
     * @return false where the link was used or ended meanwhile
     */
    boolean take(String token, Policy.Words words, Contact contact, List<Upload> papers) {
        UUID policy = Ids.next();
        int used = jdbc.sql("""
                        update policyreview.draft_link set used_at = :now
                         where hash = :hash and used_at is null and expires_at > :now
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("hash", hash(token))
                .update();
        if (used == 0) {
            return false;
        }
        intake.sentIn(policy, words, papers);
        jdbc.sql(
                        "update policyreview.draft_link set policy_id = :policy, person = :person, mail = :mail where hash = :hash")
                .param("person", contact.person())
                .param("mail", contact.mail())
                .param("policy", policy)
                .param("hash", hash(token))
                .update();
        notices.tell(Viewers.require().member(), PolicyNotice.DRAFT_CAME, policy);
        return true;
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
