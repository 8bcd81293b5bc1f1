package org.focalnet.institution.inquiry;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Viewers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Links to sheets: 256 random bits, kept as a hash, so that who reads the database can follow none. */
@Component
@Transactional
class InquiryLinks {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final Clock clock;

    InquiryLinks(JdbcClient jdbc, Audiences audiences, Clock clock) {
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.clock = clock;
    }

    /** Whose link it is, and of which hub. */
    record Opened(MemberId member, UUID holder) {}

    /** Another link for somebody; those that they have stay, for a reminder must not kill the first mail. */
    String issue(UUID holder) {
        byte[] secret = new byte[32];
        RANDOM.nextBytes(secret);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        jdbc.sql("""
                        insert into institution.inquiry_link (id, owner_id, audience_id, holder_id, hash, made_at)
                        values (:id, :owner, :own, :holder, :hash, :now)
                        """)
                .param("id", Ids.next())
                .param("owner", Viewers.require().member().value())
                .param("own", audiences.resolve(AudienceChoice.OWN).value())
                .param("holder", holder)
                .param("hash", hash(token))
                .param("now", Timestamp.from(clock.instant()))
                .update();
        return token;
    }

    /** Ends every link of somebody. */
    void end(UUID holder) {
        jdbc.sql("delete from institution.inquiry_link where holder_id = :holder and owner_id = :owner")
                .param("holder", holder)
                .param("owner", Viewers.require().member().value())
                .update();
    }

    /** Asked by nobody: whom a link stands for. Empty where it is forged or was replaced; nobody is told which. */
    @Transactional(readOnly = true)
    Optional<Opened> open(String token) {
        if (!token.matches("[A-Za-z0-9_-]{43}")) {
            return Optional.empty();
        }
        return jdbc.sql("select member, holder from institution.open_inquiry(:hash)")
                .param("hash", hash(token))
                .query((row, number) -> new Opened(
                        new MemberId(row.getObject("member", UUID.class)), row.getObject("holder", UUID.class)))
                .optional();
    }

    /** Asked by nobody: whether a link that opens nothing will do so again, for its hub is frozen. */
    @Transactional(readOnly = true)
    boolean rests(String token) {
        return token.matches("[A-Za-z0-9_-]{43}")
                && jdbc.sql("select institution.resting_inquiry(:hash)")
                        .param("hash", hash(token))
                        .query(Boolean.class)
                        .single();
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
