package org.focalnet.training.load;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.focalnet.member.Theme;
import org.focalnet.plan.PastReports;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Texts that a second person approved, and the reports that were made from them. */
@Component
@Profile("demo")
@Order(11)
class ReportsPart implements Part {

    private final PastReports reports;

    ReportsPart(PastReports reports) {
        this.reports = reports;
    }

    @Override
    public void load(Stage stage) {
        Source.file("reports").parts("hubs").forEach(hub -> {
            Map<String, UUID> texts = new HashMap<>();
            hub.parts("texts").forEach(one -> texts.put(one.text("key"), text(stage, hub, one)));
            hub.parts("reports").forEach(one -> stage.by(hub.text("by"), () -> report(stage, hub, one, texts)));
        });
    }

    private UUID text(Stage stage, Source hub, Source one) {
        UUID id = stage.id(stage.day(one.number("day")));
        stage.by(
                one.text("by"),
                () -> reports.write(
                        id,
                        one.text("title"),
                        one.code("theme", Theme.class),
                        one.text("section"),
                        hub.text("language"),
                        one.text("text"),
                        one.text("by")));
        stage.by(hub.text("by"), () -> reports.approve(id, hub.text("by"), stage.day(one.number("day"))));
        return id;
    }

    private void report(Stage stage, Source hub, Source one, Map<String, UUID> texts) {
        Map<String, String> written = new HashMap<>();
        Map<String, UUID> taken = new HashMap<>();
        one.parts("parts").forEach(part -> {
            written.put(part.text("section"), part.text("text"));
            if (part.has("takes")) {
                taken.put(part.text("section"), Objects.requireNonNull(texts.get(part.text("takes"))));
            }
        });
        UUID id = stage.id(stage.day(one.number("day")));
        reports.send(
                new PastReports.Sent(
                        id,
                        one.text("kind"),
                        one.text("title"),
                        one.text("period"),
                        hub.text("language"),
                        hub.text("by"),
                        stage.day(one.number("day"))),
                written,
                taken);
    }
}
