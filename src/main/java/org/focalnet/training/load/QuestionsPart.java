package org.focalnet.training.load;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.MemberId;
import org.focalnet.exchange.Capacity;
import org.focalnet.exchange.Dispatches;
import org.focalnet.exchange.NewQuestion;
import org.focalnet.exchange.Questions;
import org.focalnet.exchange.Silences;
import org.focalnet.member.Theme;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Questions to the network, one draft to several members, and silence procedures. */
@Component
@Profile("demo")
@Order(5)
class QuestionsPart implements Part {

    private final Questions questions;
    private final Dispatches dispatches;
    private final Silences silences;

    QuestionsPart(Questions questions, Dispatches dispatches, Silences silences) {
        this.questions = questions;
        this.dispatches = dispatches;
        this.silences = silences;
    }

    @Override
    public void load(Stage stage) {
        Source exchange = Source.file("exchange");
        exchange.parts("questions").forEach(one -> question(stage, one));
        exchange.parts("dispatches").forEach(one -> dispatch(stage, one));
        exchange.parts("silences").forEach(one -> silence(stage, one));
    }

    private void question(Stage stage, Source one) {
        Instant at = stage.before(one);
        MemberId asker = writer(stage, one);
        var question = new NewQuestion(
                one.text("title"),
                one.text("text"),
                one.text("language"),
                one.codes("themes", Theme.class),
                AudienceChoice.NETWORK,
                one.flag("private"),
                one.text("by"),
                List.of());
        UUID id = stage.id(at);
        UUID[] asked = {id};
        if (one.flag("withheld")) {
            stage.as(asker, () -> questions.submit(id, question, at));
            if (one.flag("waiting")) {
                return;
            }
            stage.as(
                    MemberId.SECRETARIAT,
                    () -> asked[0] =
                            questions.relay(id, question.title(), question.text(), at.plus(Duration.ofHours(5))));
        } else {
            stage.as(asker, () -> questions.ask(id, question, at));
        }
        one.parts("answers").forEach(answer -> answer(stage, asker, asked[0], answer));
    }

    private void answer(Stage stage, MemberId asker, UUID question, Source answer) {
        Instant when = stage.before(answer);
        UUID answerId = stage.id(when);
        stage.as(
                writer(stage, answer),
                () -> questions.answer(
                        answerId,
                        question,
                        answer.text("by"),
                        Capacity.PERSONAL,
                        answer.text("language"),
                        answer.text("text"),
                        when));
        if (answer.flag("helped")) {
            stage.as(asker, () -> questions.mark(answerId, true));
        }
    }

    private void dispatch(Stage stage, Source one) {
        Instant at = stage.before(one);
        UUID id = stage.id(at);
        stage.as(writer(stage, one), () -> {
            dispatches.send(
                    id,
                    one.text("purpose"),
                    one.text("text"),
                    one.text("by"),
                    Capacity.FOR_THE_MEMBER,
                    stage.members(one.texts("members")),
                    List.of(),
                    at);
            dispatches.deliver(id, at);
        });
    }

    private void silence(Stage stage, Source one) {
        Instant at = stage.before(one);
        AudienceChoice readers = one.has("group")
                ? AudienceChoice.group(stage.group(one.text("group")))
                : AudienceChoice.named(stage.members(one.texts("members")));
        var silence = new Silences.NewSilence(
                one.code("kind", Silences.Kind.class),
                one.text("title"),
                one.text("text"),
                readers,
                one.number("days"),
                ZoneOffset.UTC,
                one.flag("named"),
                one.text("by"));
        stage.as(writer(stage, one), () -> silences.open(stage.id(at), silence, at));
    }

    private static MemberId writer(Stage stage, Source one) {
        return stage.member(stage.person(one.text("by")).member());
    }
}
