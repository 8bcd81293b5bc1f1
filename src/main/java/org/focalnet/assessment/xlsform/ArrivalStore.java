package org.focalnet.assessment.xlsform;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.focalnet.assessment.instrument.Edition;
import org.focalnet.assessment.instrument.Instrument;
import org.focalnet.assessment.instrument.InstrumentStore;
import org.focalnet.assessment.instrument.InstrumentYaml;
import org.focalnet.assessment.instrument.Limits;
import org.focalnet.assessment.instrument.Parsed;
import org.focalnet.assessment.instrument.YamlText;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Ids;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Files that were read and wait for a yes: until then nothing of them is in use. */
@Component
@Transactional
class ArrivalStore {

    private static final Duration KEPT = Duration.ofDays(1);

    /** How many of a hub wait at once; the oldest give way. */
    private static final int MOST = 20;

    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final InstrumentStore instruments;
    private final Clock clock;

    ArrivalStore(JdbcClient jdbc, Audiences audiences, InstrumentStore instruments, Clock clock) {
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.instruments = instruments;
        this.clock = clock;
    }

    /** What a file held. */
    record Arrival(UUID id, String name, Instrument instrument, Set<String> off) {}

    UUID keep(String name, Instrument instrument, Set<String> off) {
        String content = YamlText.of(instrument, off);
        Edition whole = instruments.taking(instrument, off);
        if (YamlText.of(whole.whole(), whole.off()).length() > Limits.FILE) {
            throw new Refused("assessment.instrument.fault.large", "file", Limits.FILE / 1000);
        }
        UUID id = Ids.next();
        jdbc.sql("""
                        delete from assessment.arrival
                         where arrived_at < :before
                            or id not in (select id from assessment.arrival order by arrived_at desc, id desc limit :most)
                        """)
                .param("before", Timestamp.from(clock.instant().minus(KEPT)))
                .param("most", MOST)
                .update();
        jdbc.sql("""
                        insert into assessment.arrival (id, owner_id, audience_id, name, content, arrived_at)
                        values (:id, :owner, :own, :name, :content, :now)
                        """)
                .param("id", id)
                .param("owner", Viewers.require().member().value())
                .param("own", audiences.resolve(AudienceChoice.OWN).value())
                .param("name", name)
                .param("content", content)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        return id;
    }

    @Transactional(readOnly = true)
    Arrival find(UUID id) {
        return jdbc.sql("select name, content from assessment.arrival where id = :id")
                .param("id", id)
                .query((row, number) -> arrival(id, row.getString("name"), row.getString("content")))
                .optional()
                .flatMap(found -> found)
                .orElseThrow(NotFound::new);
    }

    /** The yes: what the file held is in use from now on. Answers its code. */
    String take(UUID id, String author) {
        Arrival arrival = find(id);
        instruments.take(arrival.instrument(), arrival.off(), author);
        jdbc.sql("delete from assessment.arrival where id = :id")
                .param("id", id)
                .update();
        return arrival.instrument().code();
    }

    private static Optional<Arrival> arrival(UUID id, String name, String content) {
        Parsed parsed = InstrumentYaml.read(content);
        Instrument instrument = parsed.instrument();
        return instrument == null ? Optional.empty() : Optional.of(new Arrival(id, name, instrument, parsed.off()));
    }
}
