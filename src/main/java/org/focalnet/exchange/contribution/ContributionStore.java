package org.focalnet.exchange.contribution;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Tlp;
import org.focalnet.audience.Viewers;
import org.focalnet.exchange.Contributions;
import org.focalnet.exchange.NewThread;
import org.focalnet.exchange.ThreadMode;
import org.focalnet.exchange.Threads;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes contributions and lets them go: no event, no record of the act, no word to the search. */
@Component
@Transactional
class ContributionStore implements Contributions {

    /** With fewer readers everybody knows who wrote. */
    static final int LEAST_MEMBERS = 3;

    private final JdbcClient jdbc;
    private final Threads threads;
    private final Audiences audiences;
    private final Tokens tokens;
    private final Clock clock;

    ContributionStore(JdbcClient jdbc, Threads threads, Audiences audiences, Tokens tokens, Clock clock) {
        this.jdbc = jdbc;
        this.threads = threads;
        this.audiences = audiences;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** The thread, where it is one without names in that room. */
    @Transactional(readOnly = true)
    Threads.Known thread(UUID room, UUID id) {
        return threads.find(id)
                .filter(known -> known.room().equals(room) && known.mode() == ThreadMode.UNATTRIBUTED)
                .orElseThrow(NotFound::new);
    }

    /** The readers of a room. */
    @Transactional(readOnly = true)
    AudienceId room(UUID id) {
        return jdbc.sql("select audience_id from exchange.room where id = :room")
                .param("room", id)
                .query((row, number) -> new AudienceId(row.getObject(1, UUID.class)))
                .optional()
                .orElseThrow(NotFound::new);
    }

    @Override
    public void contribute(UUID room, UUID id, String text) {
        Threads.Known thread = thread(room, id);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        String answer = jdbc.sql("select exchange.contribute(:thread, :text, :tokens, :today)")
                .param("thread", thread.id())
                .param("text", text)
                .param("tokens", tokens.of(thread.id(), Viewers.require().member(), today))
                .param("today", java.sql.Date.valueOf(today))
                .query(String.class)
                .single();
        switch (answer) {
            case "KEPT" -> {}
            case "CLOSED" -> throw new Refused("exchange.contribution.closed", "text");
            case "SPENT" -> throw new Refused("exchange.contribution.spent", "text", Tokens.A_DAY);
            default -> throw new NotFound();
        }
    }

    /** Starts a thread without names; who started it is known. */
    void start(UUID id, UUID room, String title) {
        int members = audiences
                .find(room(room))
                .map(readers -> readers.readers().size())
                .orElse(0);
        if (members < LEAST_MEMBERS) {
            throw new Refused("exchange.contribution.few", "title", LEAST_MEMBERS);
        }
        threads.start(new NewThread(id, room, title, ThreadMode.UNATTRIBUTED, Tlp.CLEAR, "", clock.instant()));
    }

    /** What waits becomes posts; answers how many. */
    int publish() {
        return jdbc.sql("select exchange.publish(:now)")
                .param("now", java.sql.Timestamp.from(clock.instant()))
                .query(Integer.class)
                .single();
    }
}
