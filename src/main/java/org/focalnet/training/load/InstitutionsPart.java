package org.focalnet.training.load;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.focalnet.audience.MemberId;
import org.focalnet.institution.Attitude;
import org.focalnet.institution.InstitutionHistory;
import org.focalnet.institution.InstitutionKind;
import org.focalnet.institution.Reason;
import org.focalnet.member.Theme;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The institutions of six hubs over three years: where each stood, what binds it, the briefs that were written. */
@Component
@Profile("demo")
@Order(7)
class InstitutionsPart implements Part {

    private static final List<String> PARTS = List.of("why", "already", "ask", "offer", "others", "binding");

    private final InstitutionHistory history;

    InstitutionsPart(InstitutionHistory history) {
        this.history = history;
    }

    @Override
    public void load(Stage stage) {
        Source.file("institutions").parts("hubs").forEach(one -> hub(stage, one));
    }

    private void hub(Stage stage, Source all) {
        String by = all.text("by");
        MemberId member = stage.member(stage.person(by).member());
        Map<String, UUID> named = new HashMap<>();
        stage.as(member, () -> all.parts("institutions").forEach(one -> institution(stage, one, named)));
        stage.as(member, () -> all.parts("stances").forEach(one -> stance(stage, one, named, by)));
        stage.as(member, () -> all.parts("commitments").forEach(one -> commitment(stage, one, named)));
        stage.as(member, () -> all.parts("clauses").forEach(one -> clause(stage, one, named)));
        Map<UUID, Integer> numbers = new HashMap<>();
        stage.as(
                member,
                () -> all.parts("briefs").forEach(one -> {
                    UUID institution = id(named, one.text("for"));
                    Instant at = ago(stage, one.text("days"));
                    int number = numbers.merge(institution, 1, Integer::sum);
                    var parts = PARTS.stream().map(one::text).toList();
                    history.brief(stage.id(at), institution, number - 1, all.text("language"), parts, by, at);
                }));
    }

    private void institution(Stage stage, Source one, Map<String, UUID> named) {
        UUID id = stage.id(stage.now());
        named.put(one.text("key"), id);
        Map<String, String> relevance = new LinkedHashMap<>();
        Stream.of("pillar_1", "pillar_2", "pillar_3")
                .filter(one::has)
                .forEach(pillar -> relevance.put(pillar.toUpperCase(Locale.ROOT), one.text(pillar)));
        if (one.has("theme")) {
            relevance.put(one.code("theme", Theme.class).name(), one.text("words"));
        }
        history.institution(
                id,
                one.code("kind", InstitutionKind.class),
                one.text("name"),
                one.has("in") ? id(named, one.text("in")) : null,
                "",
                relevance,
                one.text("contact").isEmpty() ? List.of() : List.of(one.text("contact"), one.text("function")),
                one.text("approach"));
    }

    private void stance(Stage stage, Source one, Map<String, UUID> named, String by) {
        String key = one.entry().keySet().iterator().next();
        List<String> said = one.texts(key);
        Instant at = ago(stage, said.get(0));
        String reason = said.get(3).toUpperCase(Locale.ROOT);
        history.stance(
                stage.id(at),
                id(named, key),
                Attitude.valueOf(said.get(1).toUpperCase(Locale.ROOT)),
                org.focalnet.institution.Stage.valueOf(said.get(2).toUpperCase(Locale.ROOT)),
                reason.equals("NONE") ? null : Reason.valueOf(reason),
                said.get(4),
                day(at),
                by);
    }

    private void commitment(Stage stage, Source one, Map<String, UUID> named) {
        Instant at = ago(stage, one.text("days"));
        UUID id = stage.id(at);
        named.put(one.text("key"), id);
        history.commitment(
                id,
                one.text("kind").toUpperCase(Locale.ROOT),
                one.text("status").toUpperCase(Locale.ROOT),
                one.text("title"),
                one.text("authority"),
                day(at),
                one.text("text"));
    }

    private void clause(Stage stage, Source one, Map<String, UUID> named) {
        history.clause(
                stage.id(stage.now()),
                id(named, one.text("in")),
                one.text("label"),
                one.text("text"),
                ids(named, one.texts("bound")),
                ids(named, one.texts("taken")));
    }

    private static Set<UUID> ids(Map<String, UUID> named, List<String> keys) {
        Set<UUID> ids = new LinkedHashSet<>();
        keys.forEach(key -> ids.add(id(named, key)));
        return ids;
    }

    private static UUID id(Map<String, UUID> named, String key) {
        return Objects.requireNonNull(named.get(key), key);
    }

    private static Instant ago(Stage stage, String days) {
        return stage.now().minus(Duration.ofDays(Long.parseLong(days)));
    }

    private static LocalDate day(Instant at) {
        return at.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
