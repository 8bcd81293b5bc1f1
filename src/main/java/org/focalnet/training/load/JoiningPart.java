package org.focalnet.training.load;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.focalnet.audience.MemberId;
import org.focalnet.outreach.OutreachHistory;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A government that asks to be let in, and a newsletter that was sent. */
@Component
@Profile("demo")
@Order(60)
class JoiningPart implements Part {

    private final OutreachHistory outreach;

    JoiningPart(OutreachHistory outreach) {
        this.outreach = outreach;
    }

    @Override
    public void load(Stage stage) {
        Source file = Source.file("joining");
        for (Source one : file.parts("nominations")) {
            Instant at = stage.day(one.number("day"));
            stage.as(
                    MemberId.SECRETARIAT,
                    () -> outreach.nominated(
                            stage.id(at),
                            at,
                            new OutreachHistory.Nominated(
                                    one.text("government"),
                                    one.text("office"),
                                    one.text("ministry"),
                                    one.text("name"),
                                    one.text("title"),
                                    one.text("mail"),
                                    one.text("phone"),
                                    one.text("language"),
                                    one.text("sender_name"),
                                    one.text("sender_office"),
                                    one.text("sender_mail"))));
        }
        for (Source one : file.parts("newsletters")) {
            Instant at = stage.day(one.number("day"));
            Map<String, OutreachHistory.Printed> texts = new LinkedHashMap<>();
            one.parts("texts")
                    .forEach(text -> texts.put(
                            text.text("language"), new OutreachHistory.Printed(text.text("title"), text.text("text"))));
            stage.as(MemberId.SECRETARIAT, () -> outreach.published(stage.id(at), one.number("number"), at, texts));
        }
    }
}
