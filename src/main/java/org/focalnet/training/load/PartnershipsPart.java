package org.focalnet.training.load;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.cooperation.PartnershipAct;
import org.focalnet.cooperation.PastPartnerships;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What became of some of those who were introduced: each course is taken by a pair, the others have just met. */
@Component
@Profile("demo")
@Order(4)
class PartnershipsPart implements Part {

    private static final int ROUNDS = 1;

    private final PastPartnerships partnerships;

    PartnershipsPart(PastPartnerships partnerships) {
        this.partnerships = partnerships;
    }

    private record Pair(UUID id, MemberId needing, MemberId giving) {}

    @Override
    public void load(Stage stage) {
        List<Source> courses = Source.file("partnerships").parts("courses");
        List<Pair> pairs = new ArrayList<>();
        stage.members()
                .values()
                .forEach(member -> stage.as(
                        member,
                        () -> partnerships.known().stream()
                                .filter(PastPartnerships.Known::needing)
                                .forEach(one -> pairs.add(new Pair(one.id(), member, one.other())))));
        for (int i = 0; i < Math.min(pairs.size(), ROUNDS * courses.size()); i++) {
            course(stage, pairs.get(i), courses.get(i % courses.size()));
        }
    }

    private void course(Stage stage, Pair pair, Source course) {
        stage.as(pair.needing(), () -> partnerships.introduced(pair.id(), stage.day(course.number("introduced"))));
        for (Source step : course.parts("steps")) {
            MemberId member = step.text("by").equals("need") ? pair.needing() : pair.giving();
            stage.as(member, () -> step(stage, pair.id(), step));
        }
    }

    private void step(Stage stage, UUID id, Source step) {
        Instant at = stage.day(step.number("day"));
        if (step.has("plan")) {
            LocalDate due = LocalDate.ofInstant(stage.day(step.number("plan")), ZoneOffset.UTC);
            partnerships.plan(id, step.text("words"), due, at);
        } else if (step.has("done")) {
            partnerships.done(id, at);
        } else if (step.has("helpful")) {
            var review = new PastPartnerships.Review(
                    step.text("helpful").toUpperCase(java.util.Locale.ROOT),
                    step.text("worked"),
                    step.text("failed"),
                    step.text("again").toUpperCase(java.util.Locale.ROOT),
                    step.text("tell"),
                    "en");
            partnerships.feedback(id, review, at);
        } else {
            partnerships.say(id, step.code("act", PartnershipAct.class), step.text("code"), step.text("words"), at);
        }
    }
}
