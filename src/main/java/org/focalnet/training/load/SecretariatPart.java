package org.focalnet.training.load;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.secretariat.SecretariatRecord;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the secretariat of the training network announced, and what that network decided about its own work. */
@Component
@Profile("demo")
@Order(60)
class SecretariatPart implements Part {

    private final SecretariatRecord record;

    SecretariatPart(SecretariatRecord record) {
        this.record = record;
    }

    @Override
    public void load(Stage stage) {
        Source file = Source.file("secretariat");
        LocalDate today = LocalDate.ofInstant(stage.now(), ZoneOffset.UTC);
        file.parts("announcements")
                .forEach(one -> stage.as(
                        MemberId.SECRETARIAT,
                        () -> record.announce(
                                stage.id(stage.now()),
                                one.names("title"),
                                one.names("text"),
                                today.plusDays(one.number("shown_days")),
                                "")));
        file.parts("decisions").forEach(one -> {
            Instant at = stage.before(one);
            UUID id = stage.id(at);
            stage.as(
                    MemberId.SECRETARIAT,
                    () -> record.decide(
                            id,
                            one.flag("recommended"),
                            one.text("text"),
                            one.text("source"),
                            LocalDate.ofInstant(at, ZoneOffset.UTC),
                            one.has("due_days") ? today.plusDays(one.number("due_days")) : null));
            one.parts("taken")
                    .forEach(taken ->
                            stage.as(stage.member(taken.text("by")), () -> record.take(id, taken.text("note"))));
        });
    }
}
