package org.focalnet.training.load;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.focalnet.audience.Role;
import org.focalnet.member.Handovers;
import org.focalnet.member.Handovers.NewHandover;
import org.focalnet.member.Members;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who is about to leave an office, and who has just come into one. */
@Component
@Profile("demo")
@Order(12)
class HandoversPart implements Part {

    private final Handovers handovers;

    HandoversPart(Handovers handovers) {
        this.handovers = handovers;
    }

    @Override
    public void load(Stage stage) {
        for (Source one : Source.file("handovers").parts("handovers")) {
            Stage.Player person = stage.person(one.text("by"));
            stage.as(stage.member(person.member()), () -> {
                if (one.has("ago")) {
                    passed(stage, one, person);
                } else {
                    prepared(stage, one, person);
                }
            });
        }
    }

    private void prepared(Stage stage, Source one, Stage.Player person) {
        String successor = one.text("successor");
        String mail = Members.fold(successor).replaceAll("[^a-z0-9]+", ".") + "@"
                + PeoplePart.domain(stage.state(person.member()));
        var day = LocalDate.ofInstant(stage.now().plus(Duration.ofDays(one.number("in"))), ZoneOffset.UTC);
        handovers.prepare(
                stage.id(stage.now()),
                new NewHandover(
                        one.code("role", Role.class),
                        person.account(),
                        one.text("by"),
                        null,
                        successor,
                        mail,
                        day,
                        one.flag("told"),
                        one.text("notes").strip()));
    }

    private void passed(Stage stage, Source one, Stage.Player person) {
        var at = stage.now().minus(Duration.ofDays(one.number("ago")));
        handovers.past(
                stage.id(at),
                new NewHandover(
                        one.code("role", Role.class),
                        null,
                        one.text("predecessor"),
                        person.account(),
                        one.text("by"),
                        "",
                        LocalDate.ofInstant(at, ZoneOffset.UTC),
                        one.flag("told"),
                        one.text("notes").strip()),
                at,
                one.number("steps"));
    }
}
