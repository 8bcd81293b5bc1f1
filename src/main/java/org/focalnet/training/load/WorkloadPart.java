package org.focalnet.training.load;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.workload.Commitments;
import org.focalnet.workload.Mandates;
import org.focalnet.workload.Months;
import org.focalnet.workload.PastCommitments;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What six offices have and what they took on: two of them more than they can carry. */
@Component
@Profile("demo")
@Order(11)
class WorkloadPart implements Part {

    private final Mandates mandates;
    private final Commitments commitments;
    private final PastCommitments hours;

    WorkloadPart(Mandates mandates, Commitments commitments, PastCommitments hours) {
        this.mandates = mandates;
        this.commitments = commitments;
        this.hours = hours;
    }

    @Override
    public void load(Stage stage) {
        for (Source hub : Source.file("workload").parts("hubs")) {
            MemberId member = stage.member(stage.person(hub.text("by")).member());
            hub.parts("mandates").forEach(one -> stage.as(member, () -> declare(stage, one)));
            hub.parts("commitments").forEach(one -> stage.as(member, () -> take(stage, one)));
        }
        // What stands in other parts comes in by events, and nobody told any while the past was brought in.
        stage.members().values().forEach(member -> stage.as(member, hours::gather));
    }

    private void declare(Stage stage, Source one) {
        YearMonth from = month(stage, one.number("from"));
        var mandate = new Mandates.NewMandate(
                from,
                one.number("holder"),
                one.number("alternate"),
                one.number("staff"),
                one.code("convening", Mandates.Convening.class),
                one.code("source", Mandates.Source.class),
                one.text("reporting"),
                one.flag("budget"));
        mandates.declare(stage.id(from.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant()), mandate);
    }

    private void take(Stage stage, Source one) {
        YearMonth first = month(stage, one.number("first"));
        LocalDate due = one.has("due_in")
                ? LocalDate.ofInstant(stage.now().plus(Duration.ofDays(one.number("due_in"))), ZoneOffset.UTC)
                : null;
        UUID id = stage.id(stage.now());
        commitments.take(
                id,
                new Commitments.NewCommitment(
                        one.text("kind"),
                        one.text("title"),
                        new Months(first, one.has("last") ? month(stage, one.number("last")) : first),
                        due,
                        one.has("hours") ? one.number("hours") * 60 : null,
                        one.has("who") ? stage.person(one.text("who")).account() : null,
                        one.text("institution")));
        if (one.flag("done")) {
            commitments.complete(id);
        }
    }

    private static YearMonth month(Stage stage, int later) {
        return YearMonth.from(stage.now().atZone(ZoneOffset.UTC)).plusMonths(later);
    }
}
