package org.focalnet.policyreview.advice;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.MemberNames;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.identity.Address;
import org.focalnet.notify.Letter;
import org.focalnet.notify.Mailbox;
import org.focalnet.notify.Notices;
import org.focalnet.notify.Senders;
import org.focalnet.policyreview.PolicyLetter;
import org.focalnet.policyreview.PolicyNotice;
import org.focalnet.policyreview.policy.Course;
import org.focalnet.policyreview.policy.Policy;
import org.focalnet.policyreview.policy.PolicyStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends the advice to its owner by a link, and takes the answers that come by it. The database keeps a hash alone. */
@Component
@Transactional
public class AdviceLinkStore {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final PolicyStore policies;
    private final AdviceStore advice;
    private final Mailbox mailbox;
    private final Senders senders;
    private final MemberNames names;
    private final Address address;
    private final Audiences audiences;
    private final Notices notices;
    private final Audit audit;
    private final Clock clock;

    AdviceLinkStore(
            JdbcClient jdbc,
            PolicyStore policies,
            AdviceStore advice,
            Mailbox mailbox,
            Senders senders,
            MemberNames names,
            Address address,
            Audiences audiences,
            Notices notices,
            Audit audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.policies = policies;
        this.advice = advice;
        this.mailbox = mailbox;
        this.senders = senders;
        this.names = names;
        this.address = address;
        this.audiences = audiences;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    /** What a link shows, and as which office. */
    record Open(Viewer office, UUID policy, int round) {}

    /** Somebody to whom the advice may go. */
    record Contact(String person, String mail) {}

    @Transactional(readOnly = true)
    public Optional<AdviceLink> of(UUID policy) {
        return jdbc.sql("select * from policyreview.advice_link where policy_id = :policy")
                .param("policy", policy)
                .query((row, number) -> {
                    Timestamp answered = row.getTimestamp("answered_at");
                    return new AdviceLink(
                            row.getInt("round"),
                            row.getString("person"),
                            row.getString("mail"),
                            row.getString("author"),
                            row.getTimestamp("sent_at").toInstant(),
                            row.getTimestamp("expires_at").toInstant(),
                            answered == null ? null : answered.toInstant());
                })
                .optional();
    }

    /** Whoever got the advice before, or sent the draft in by a link or by mail; nobody where that is not known. */
    @Transactional(readOnly = true)
    Contact offered(Policy policy) {
        return of(policy.id())
                .map(one -> new Contact(one.person(), one.mail()))
                .or(() -> jdbc.sql("""
                                select person, mail from policyreview.draft_link
                                 where policy_id = :policy and mail <> '' order by used_at desc limit 1
                                """)
                        .param("policy", policy.id())
                        .query((row, number) -> new Contact(row.getString(1), row.getString(2)))
                        .optional())
                .orElseGet(() -> new Contact("", policy.sender().replaceFirst("^.*<([^<>]+)>\\s*$", "$1")));
    }

    /**
     * Sends it to one person; a link sent before leads nowhere from now on.
     *
     * @param form that of the page: the same form sent twice is one mail
     */
    void send(UUID id, UUID form, Contact contact, Locale wished, String author) {
        Policy policy = policies.find(id);
        if (policy.course().state() != Course.State.ADVISED && policy.course().state() != Course.State.ANSWERED) {
            throw new Refused("policyreview.answer.refused");
        }
        if (sent(id, form)) {
            return;
        }
        byte[] secret = new byte[32];
        RANDOM.nextBytes(secret);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        Instant now = clock.instant();
        delete(id);
        jdbc.sql("""
                        insert into policyreview.advice_link
                               (id, owner_id, audience_id, policy_id, round, person, mail, author, hash, sent_at, expires_at)
                        values (:id, :owner, :own, :policy, :round, :person, :mail, :author, :hash, :now, :expires)
                        """)
                .param("id", form)
                .param("owner", Viewers.require().member().value())
                .param("own", audiences.resolve(AudienceChoice.OWN).value())
                .param("policy", id)
                .param("round", policy.course().round())
                .param("person", contact.person())
                .param("mail", contact.mail())
                .param("author", author)
                .param("hash", hash(token))
                .param("now", Timestamp.from(now))
                .param("expires", Timestamp.from(now.plus(AdviceLink.LIFE)))
                .update();
        Locale language = mailbox.language(PolicyLetter.ADVICE, List.of(wished.getLanguage()));
        mailbox.send(new Letter(
                contact.mail(),
                language,
                PolicyLetter.ADVICE,
                List.of(
                        contact.person(),
                        names.name(Viewers.require().member(), language),
                        address.origin() + "/policies/advice/" + token,
                        senders.signature(language))));
        audit.record("policy.advice_sent", "policy", id);
    }

    /** Whether the link that stands came from this form; of two presses the second waits for the first. */
    private boolean sent(UUID policy, UUID form) {
        jdbc.sql("select 1 from policyreview.policy where id = :policy for update")
                .param("policy", policy)
                .query()
                .listOfRows();
        return !jdbc.sql("select 1 from policyreview.advice_link where id = :form and policy_id = :policy")
                .param("form", form)
                .param("policy", policy)
                .query()
                .listOfRows()
                .isEmpty();
    }

    void remove(UUID policy) {
        policies.find(policy);
        if (delete(policy) > 0) {
            audit.record("policy.advice_link_ended", "policy", policy);
        }
    }

    private int delete(UUID policy) {
        return jdbc.sql("delete from policyreview.advice_link where policy_id = :policy")
                .param("policy", policy)
                .update();
    }

    /** Asked by nobody: what an open link shows. Looking uses nothing up. */
    @Transactional(readOnly = true)
    Optional<Open> open(String token) {
        return jdbc.sql("select owner, policy, round from policyreview.open_advice(:hash, :now)")
                .param("hash", hash(token))
                .param("now", Timestamp.from(clock.instant()))
                .query((row, number) -> new Open(
                        Viewer.office(new MemberId(row.getObject("owner", UUID.class))),
                        row.getObject("policy", UUID.class),
                        row.getInt("round")))
                .optional();
    }

    /** Takes what the owner answers by a link; the leads are told. */
    void answer(UUID policy, Map<UUID, AdviceStore.Answer> answers) {
        advice.answer(policy, answers, of(policy).map(AdviceLink::person).orElse(""));
        jdbc.sql("update policyreview.advice_link set answered_at = :now where policy_id = :policy")
                .param("now", Timestamp.from(clock.instant()))
                .param("policy", policy)
                .update();
        notices.tell(Viewers.require().member(), PolicyNotice.ADVICE_ANSWERED, policy);
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
