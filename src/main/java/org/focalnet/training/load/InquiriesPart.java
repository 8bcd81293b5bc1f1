package org.focalnet.training.load;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.institution.AnswerKind;
import org.focalnet.institution.Inquiries;
import org.focalnet.institution.InquiryHistory;
import org.focalnet.institution.InquiryQuestion;
import org.focalnet.institution.InstitutionHistory;
import org.focalnet.institution.InstitutionKind;
import org.focalnet.institution.Institutions;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What three hubs asked their institutions: answered, handed on, thanked for, and late. */
@Component
@Profile("demo")
@Order(8)
class InquiriesPart implements Part {

    private final InquiryHistory history;
    private final InstitutionHistory map;
    private final Institutions institutions;

    InquiriesPart(InquiryHistory history, InstitutionHistory map, Institutions institutions) {
        this.history = history;
        this.map = map;
        this.institutions = institutions;
    }

    @Override
    public void load(Stage stage) {
        for (Source hub : Source.file("inquiries").parts("hubs")) {
            MemberId member = stage.member(stage.person(hub.text("by")).member());
            stage.as(member, () -> hub.parts("inquiries").forEach(one -> inquiry(stage, hub, one)));
        }
    }

    private void inquiry(Stage stage, Source hub, Source one) {
        Map<String, UUID> asked = new HashMap<>();
        one.parts("to").forEach(to -> asked.put(to.text("institution"), institution(stage, to)));
        Instant sent = ago(stage, one.number("sent"));
        ZoneId zone = hub.zone();
        var put = new Inquiries.Put(
                stage.id(sent),
                Inquiries.HUB,
                one.text("title"),
                one.text("note"),
                OfficesPart.mail(stage.state(stage.person(hub.text("by")).member())),
                LocalDate.ofInstant(ago(stage, one.number("due")), zone),
                zone,
                one.parts("questions").stream()
                        .map(question -> question(stage, question))
                        .toList(),
                one.parts("to").stream()
                        .map(to -> new Inquiries.To(
                                id(asked, to), to.text("person"), to.text("mail"), one.text("language")))
                        .toList());
        history.sent(put, hub.text("by"), sent);
        one.parts("to").stream()
                .filter(to -> to.has("at"))
                .forEach(to -> history.answered(
                        put.id(),
                        id(asked, to),
                        to.has("colleague") ? List.of(to.text("colleague"), to.text("colleague_mail")) : List.of(),
                        to.texts("answers"),
                        ago(stage, to.number("at")),
                        to.has("handed_in") ? ago(stage, to.number("handed_in")) : null,
                        to.has("outcome") ? to.text("outcome") : ""));
    }

    /** The one of the map with that name; where the hub has none, it is added. */
    private UUID institution(Stage stage, Source to) {
        return institutions.list().stream()
                .filter(one -> one.name().equalsIgnoreCase(to.text("institution")))
                .map(Institutions.Named::id)
                .findFirst()
                .orElseGet(() -> {
                    UUID id = stage.id(stage.now());
                    map.institution(
                            id,
                            to.code("kind", InstitutionKind.class),
                            to.text("institution"),
                            null,
                            "",
                            Map.of(),
                            List.of(),
                            "");
                    return id;
                });
    }

    private static InquiryQuestion question(Stage stage, Source one) {
        return new InquiryQuestion(
                stage.id(stage.now()),
                one.text("text"),
                one.text("guidance"),
                one.code("kind", AnswerKind.class),
                one.texts("options"),
                one.has("required"));
    }

    private static UUID id(Map<String, UUID> asked, Source to) {
        return Objects.requireNonNull(asked.get(to.text("institution")));
    }

    private static Instant ago(Stage stage, int days) {
        return stage.now().minus(Duration.ofDays(days));
    }
}
