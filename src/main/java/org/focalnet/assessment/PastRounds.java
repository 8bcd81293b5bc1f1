package org.focalnet.assessment;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.focalnet.assessment.asking.PastAskings;
import org.focalnet.assessment.closing.ClosingStore;
import org.focalnet.assessment.instrument.Instruments;
import org.focalnet.assessment.round.Round;
import org.focalnet.assessment.round.RoundStore;
import org.focalnet.assessment.round.SnapshotStore;
import org.focalnet.audience.Ids;
import org.focalnet.audience.NotFound;
import org.focalnet.institution.Institutions;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Rounds that were held before, brought in as the viewer: for the training network, and for a hub that kept its reviews
 * elsewhere. What belongs to one round is written in one statement.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PastRounds {

    private final JdbcClient jdbc;
    private final Instruments instruments;
    private final RoundStore rounds;
    private final SnapshotStore snapshots;
    private final PastAskings askings;
    private final ClosingStore closings;
    private final Institutions institutions;

    PastRounds(
            JdbcClient jdbc,
            Instruments instruments,
            RoundStore rounds,
            SnapshotStore snapshots,
            PastAskings askings,
            ClosingStore closings,
            Institutions institutions) {
        this.jdbc = jdbc;
        this.instruments = instruments;
        this.rounds = rounds;
        this.snapshots = snapshots;
        this.askings = askings;
        this.closings = closings;
        this.institutions = institutions;
    }

    /**
     * What was written of a round when it began.
     *
     * @param instrument code
     * @param language code of the one in which institutions are asked
     * @param sections codes of those that it took up
     */
    public record Begun(
            UUID id,
            String instrument,
            String title,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            String territory,
            String steering,
            LocalDate due,
            String language,
            Collection<String> sections,
            String author,
            Instant at) {}

    /**
     * What the hub decided at an item.
     *
     * @param item its code
     * @param value code of what was chosen
     * @param trend code; empty where none was said
     * @param confidence code; empty where none was said
     */
    public record Decided(
            String item,
            String value,
            String trend,
            String confidence,
            String reasoning,
            String mitigating,
            String dissent) {}

    /** What somebody at an institution answered to an item. */
    public record Said(String item, String value, String words) {}

    /**
     * Who was asked.
     *
     * @param institution as the map calls it
     * @param person name of whoever is asked
     * @param capacity what they are, in words
     */
    public record Asked(
            UUID id,
            String institution,
            String person,
            String mail,
            String capacity,
            String language,
            Collection<String> sections,
            LocalDate due,
            String note,
            String contact) {}

    public void begin(Begun begun) {
        var facts = new Round.Facts(
                begun.title(),
                begun.from(),
                begun.to(),
                begun.territory(),
                List.of(),
                begun.steering(),
                begun.due(),
                null);
        rounds.begin(
                begun.id(),
                instruments.inUse(begun.instrument()).orElseThrow(NotFound::new),
                facts,
                List.of(begun.language()),
                begun.sections(),
                begun.author());
        jdbc.sql("update assessment.round set created_at = :at, changed_at = :at where id = :id")
                .param("at", Timestamp.from(begun.at()))
                .param("id", begun.id())
                .update();
    }

    /** All positions of a round that were decided on a day. */
    public void decide(UUID round, List<Decided> decided, String author, Instant at) {
        jdbc.sql("""
                        insert into assessment.position (id, owner_id, audience_id, round_id, item_id, value, trend, confidence,
                                                         reasoning, mitigating, dissent, author, decided_at)
                        select p.id, i.owner_id, i.audience_id, i.round_id, i.id, nullif(p.value, ''), nullif(p.trend, ''),
                               nullif(p.confidence, ''), p.reasoning, p.mitigating, p.dissent, :author, :at
                          from unnest(:ids::uuid[], :codes::text[], :values::text[], :trends::text[], :confidences::text[],
                                      :reasonings::text[], :mitigatings::text[], :dissents::text[])
                               as p (id, code, value, trend, confidence, reasoning, mitigating, dissent)
                          join assessment.item i on i.round_id = :round and i.code = p.code
                        """)
                .param("round", round)
                .param("author", author)
                .param("at", Timestamp.from(at))
                .param("ids", fresh(decided.size()))
                .param("codes", all(decided, Decided::item))
                .param("values", all(decided, Decided::value))
                .param("trends", all(decided, Decided::trend))
                .param("confidences", all(decided, Decided::confidence))
                .param("reasonings", all(decided, Decided::reasoning))
                .param("mitigatings", all(decided, Decided::mitigating))
                .param("dissents", all(decided, Decided::dissent))
                .update();
    }

    /** What one person of an institution answered by a link that is long gone. */
    public void answer(UUID round, String institution, String capacity, List<Said> said, Instant at) {
        jdbc.sql("""
                        insert into assessment.answer (id, owner_id, audience_id, round_id, item_id, source, source_id, institution_id,
                                                       institution, capacity, value, words, at)
                        select a.id, i.owner_id, i.audience_id, i.round_id, i.id, 'LINK', :source, :institution, :name, :capacity,
                               nullif(a.value, ''), a.words, :at
                          from unnest(:ids::uuid[], :codes::text[], :values::text[], :words::text[]) as a (id, code, value, words)
                          join assessment.item i on i.round_id = :round and i.code = a.code
                        """)
                .param("round", round)
                .param("source", Ids.next())
                .param("institution", known(institution).orElse(null), Types.OTHER)
                .param("name", institution)
                .param("capacity", capacity)
                .param("at", Timestamp.from(at))
                .param("ids", fresh(said.size()))
                .param("codes", all(said, Said::item))
                .param("values", all(said, Said::value))
                .param("words", all(said, Said::words))
                .update();
    }

    /**
     * An institution that was asked, and what it has answered so far.
     *
     * @param at when it was asked
     * @param answered when it last wrote; null where it has not
     * @param handedIn when it handed in; null where it has not
     */
    public void ask(
            UUID round,
            Asked asked,
            String author,
            Instant at,
            List<Said> said,
            @Nullable Instant answered,
            @Nullable Instant handedIn) {
        UUID institution = known(asked.institution()).orElseThrow(NotFound::new);
        askings.ask(round, institution, asked, author, at, said, answered, handedIn);
    }

    /** What the hub wrote of a section as a whole. */
    public void narrate(UUID round, String section, String narrative, String resilience, String author, Instant at) {
        jdbc.sql("""
                        update assessment.section
                           set narrative = :narrative, resilience = :resilience, author = :author, written_at = :at, version = version + 1
                         where round_id = :round and code = :section
                        """)
                .param("round", round)
                .param("section", section)
                .param("narrative", narrative)
                .param("resilience", resilience)
                .param("author", author)
                .param("at", Timestamp.from(at))
                .update();
    }

    public void summarise(UUID round, String summary) {
        rounds.summarise(round, rounds.find(round).summarised(), summary);
    }

    /** Seals it as it stands. */
    public void close(UUID round, LocalDate next, String author, Instant at) {
        closings.close(round, next, author);
        jdbc.sql("update assessment.closing set closed_at = :at where round_id = :round")
                .param("at", Timestamp.from(at))
                .param("round", round)
                .update();
        jdbc.sql("update assessment.round set changed_at = :at where id = :round")
                .param("at", Timestamp.from(at))
                .param("round", round)
                .update();
    }

    /**
     * An item of a round.
     *
     * @param text the question in that language
     * @param path its page in the hub
     */
    public record Found(UUID id, String text, String path) {}

    /** The items of a round by their code. */
    public Map<String, Found> items(UUID round, String language) {
        return snapshots.items(round).stream()
                .collect(Collectors.toMap(
                        one -> one.item().code(),
                        one -> new Found(one.id(), one.item().text().in(Locale.of(language)), one.path())));
    }

    private Optional<UUID> known(String institution) {
        return institutions.list().stream()
                .filter(one -> one.name().equalsIgnoreCase(institution))
                .map(Institutions.Named::id)
                .findFirst();
    }

    private static UUID[] fresh(int many) {
        UUID[] ids = new UUID[many];
        java.util.Arrays.setAll(ids, at -> Ids.next());
        return ids;
    }

    private static <T> String[] all(List<T> things, Function<T, String> what) {
        return things.stream().map(what).toArray(String[]::new);
    }
}
