package org.focalnet.training.load;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.focalnet.assessment.PastRounds;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Reviews of two hubs: two that are closed, one that is open with somebody who is late, and a look at their own risk. */
@Component
@Profile("demo")
@Order(9)
class RoundsPart implements Part {

    private final PastRounds rounds;

    RoundsPart(PastRounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public void load(Stage stage) {
        Source.file("rounds")
                .parts("hubs")
                .forEach(hub ->
                        stage.by(hub.text("by"), () -> hub.parts("rounds").forEach(one -> round(stage, hub, one))));
    }

    private void round(Stage stage, Source hub, Source one) {
        UUID id = stage.id(stage.day(one.number("begun")));
        String by = hub.text("by");
        rounds.begin(begun(stage, hub, one, id));
        one.parts("answers")
                .forEach(given -> rounds.answer(
                        id, given.text("from"), given.text("capacity"), said(given), stage.day(given.number("day"))));
        one.parts("asked").forEach(asked -> ask(stage, hub, one, id, asked));
        one.parts("decided")
                .forEach(decided -> rounds.decide(
                        id,
                        decided.parts("items").stream().map(RoundsPart::decided).toList(),
                        decided.has("by") ? decided.text("by") : by,
                        stage.day(decided.number("day"))));
        one.parts("narratives")
                .forEach(written -> rounds.narrate(
                        id,
                        written.text("section"),
                        written.text("text"),
                        written.text("resilience"),
                        written.has("by") ? written.text("by") : by,
                        stage.day(written.number("day"))));
        if (one.has("summary")) {
            rounds.summarise(id, one.text("summary"));
        }
        if (one.has("closed")) {
            rounds.close(id, needed(stage, one, "next"), by, stage.day(one.number("closed")));
        }
        rounds.items(id, hub.text("language"))
                .forEach((code, item) ->
                        stage.add(one.text("key") + "." + code, new Stage.Thing(item.id(), item.text(), item.path())));
    }

    private static PastRounds.Begun begun(Stage stage, Source hub, Source one, UUID id) {
        return new PastRounds.Begun(
                id,
                one.text("instrument"),
                one.text("title"),
                day(stage, one, "from"),
                day(stage, one, "to"),
                one.text("territory"),
                one.text("steering"),
                needed(stage, one, "due"),
                hub.text("language"),
                one.texts("sections"),
                hub.text("by"),
                stage.day(one.number("begun")));
    }

    private void ask(Stage stage, Source hub, Source round, UUID id, Source asked) {
        rounds.ask(
                id,
                new PastRounds.Asked(
                        stage.id(stage.day(asked.number("day"))),
                        asked.text("of"),
                        asked.text("person"),
                        asked.text("mail"),
                        asked.text("capacity"),
                        hub.text("language"),
                        asked.texts("sections"),
                        needed(stage, asked, "due"),
                        round.text("note"),
                        OfficesPart.mail(
                                stage.state(stage.person(hub.text("by")).member()))),
                hub.text("by"),
                stage.day(asked.number("day")),
                said(asked),
                asked.has("answered") ? stage.day(asked.number("answered")) : null,
                asked.has("handed_in") ? stage.day(asked.number("handed_in")) : null);
    }

    private static List<PastRounds.Said> said(Source given) {
        return given.parts("said").stream()
                .map(one -> new PastRounds.Said(
                        one.text("q"), one.text("is").toUpperCase(java.util.Locale.ROOT), one.text("words")))
                .toList();
    }

    private static PastRounds.Decided decided(Source one) {
        return new PastRounds.Decided(
                one.text("q"),
                one.text("is").toUpperCase(java.util.Locale.ROOT),
                one.text("trend").toUpperCase(java.util.Locale.ROOT),
                one.text("sure").toUpperCase(java.util.Locale.ROOT),
                one.text("why"),
                one.text("holds"),
                one.text("dissent"));
    }

    private static LocalDate needed(Stage stage, Source one, String key) {
        return LocalDate.ofInstant(stage.day(one.number(key)), ZoneOffset.UTC);
    }

    private static @Nullable LocalDate day(Stage stage, Source one, String key) {
        return one.has(key) ? needed(stage, one, key) : null;
    }
}
