package org.focalnet.training.load;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.policyreview.Effect;
import org.focalnet.policyreview.PastReviews;
import org.focalnet.policyreview.Response;
import org.focalnet.policyreview.Scope;
import org.focalnet.policyreview.Stage;
import org.focalnet.workload.PastCommitments;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Three years of policies under the lens, in six hubs. */
@Component
@Profile("demo")
@Order(8)
class PoliciesPart implements Part {

    private static final List<String> WORK =
            List.of("policy_screening", "policy_lens", "policy_answer", "policy_recheck");

    private final PastReviews reviews;
    private final PastCommitments hours;

    PoliciesPart(PastReviews reviews, PastCommitments hours) {
        this.reviews = reviews;
        this.hours = hours;
    }

    @Override
    public void load(org.focalnet.training.load.Stage stage) {
        Source.file("policies").parts("policies").forEach(one -> {
            MemberId hub = stage.member(stage.person(one.text("by")).member());
            stage.as(hub, () -> policy(stage, one));
        });
    }

    private void policy(org.focalnet.training.load.Stage stage, Source one) {
        UUID id = stage.id(stage.before(one));
        if (one.has("mailed_by")) {
            reviews.arrive(
                    id,
                    one.text("title"),
                    one.text("institution"),
                    one.text("about"),
                    one.text("mailed_by"),
                    stage.before(one));
            return;
        }
        reviews.register(new PastReviews.Registered(
                id,
                one.text("title"),
                one.code("scope", Scope.class),
                one.text("institution"),
                one.code("stage", Stage.class),
                day(stage, one, "decides"),
                one.text("about"),
                one.flag("sent_in"),
                stage.before(one)));
        reviews.takeUp(id, Set.copyOf(one.texts("clauses")));
        one.parts("rounds").forEach(round -> round(stage, id, one.text("by"), round));
        LocalDate recheck = day(stage, one, "recheck");
        if (recheck != null) {
            reviews.recheckOn(id, recheck);
        }
        one.parts("asked")
                .forEach(asked -> reviews.ask(
                        id,
                        stage.person(asked.text("who")).account(),
                        LocalDate.ofInstant(stage.now(), ZoneOffset.UTC).plusDays(asked.number("due")),
                        one.text("by")));
        if (one.has("closed")) {
            reviews.close(id, stage.before(one.part("closed")));
        }
        WORK.forEach(kind -> hours.bring(kind, id));
    }

    private void round(org.focalnet.training.load.Stage stage, UUID id, String by, Source round) {
        if (round.flag("again")) {
            reviews.again(id, stage.before(round));
        }
        reviews.screen(id, round.texts("called"), round.text("note"), by, stage.before(round));
        round.parts("opinions").forEach(said -> {
            Map<String, String> answers = new HashMap<>();
            said.parts("answers").forEach(answer -> answers.put(answer.text("code"), answer.text("text")));
            reviews.give(
                    id,
                    new PastReviews.Said(
                            stage.person(said.text("by")).account(),
                            said.text("by"),
                            said.code("overall", Effect.class),
                            said.text("remark"),
                            answers,
                            stage.before(said)));
        });
        round.parts("findings")
                .forEach(found -> reviews.find(
                        id,
                        found.text("category"),
                        found.code("effect", Effect.class),
                        found.text("text"),
                        by,
                        stage.before(round)));
        Map<UUID, Source> answered = new HashMap<>();
        round.parts("recommendations").forEach(said -> {
            UUID recommendation = reviews.recommend(id, said.text("text"), by, stage.before(round));
            if (said.has("response")) {
                answered.put(recommendation, said);
            }
        });
        if (round.has("advised")) {
            reviews.advise(id, stage.before(round.part("advised")));
        }
        answered.forEach((recommendation, said) -> reviews.answer(
                id, recommendation, said.code("response", Response.class), said.text("reason"), stage.before(said)));
    }

    /** A day so many days from the day of loading; null where none is said. */
    private static @Nullable LocalDate day(org.focalnet.training.load.Stage stage, Source one, String key) {
        return one.has(key) ? LocalDate.ofInstant(stage.now(), ZoneOffset.UTC).plusDays(one.number(key)) : null;
    }
}
