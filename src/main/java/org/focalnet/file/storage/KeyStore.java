package org.focalnet.file.storage;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.focalnet.audience.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Data keys as they are kept: wrapped. */
@Component
@Transactional
public class KeyStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    KeyStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The wrapped key of a member whose files the viewer reads; empty where there is none, or none any more. */
    Optional<byte[]> find(MemberId member) {
        return jdbc.sql("select k from file.key_of(:member) k where k is not null")
                .param("member", member.value())
                .query(byte[].class)
                .optional();
    }

    /** Keeps the first key of the viewer's member and answers the one that is kept; empty where it was destroyed. */
    Optional<byte[]> keep(byte[] fresh) {
        return jdbc.sql("select k from file.keep_key(:fresh) k where k is not null")
                .param("fresh", fresh)
                .query(byte[].class)
                .optional();
    }

    /** Destroys the key of a member and forgets what is known of its files; answers how many there were. */
    public int forget(MemberId member) {
        return jdbc.sql("select file.forget(:member, :at)")
                .param("member", member.value())
                .param("at", Timestamp.from(clock.instant()))
                .query(Integer.class)
                .single();
    }
}
