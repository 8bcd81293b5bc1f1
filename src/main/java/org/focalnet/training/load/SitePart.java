package org.focalnet.training.load;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.focalnet.audience.MemberId;
import org.focalnet.outreach.Site;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the public reads of the training network, and which of its members agreed to be shown. */
@Component
@Profile("demo")
@Order(22)
class SitePart implements Part {

    private final Site site;

    SitePart(Site site) {
        this.site = site;
    }

    @Override
    public void load(Stage stage) {
        Source file = Source.file("site");
        file.parts("pages").forEach(one -> publish(stage, one, false));
        file.parts("news").forEach(one -> publish(stage, one, true));
        file.parts("shown")
                .forEach(one -> stage.as(
                        stage.member(one.text("by")),
                        () -> site.show(
                                one.text("office"),
                                one.text("mail"),
                                one.text("phone"),
                                one.text("site"),
                                stage.now())));
    }

    private void publish(Stage stage, Source one, boolean news) {
        Instant at = stage.before(one);
        stage.as(
                MemberId.SECRETARIAT,
                () -> one.parts("texts")
                        .forEach(text -> site.publish(
                                news,
                                one.text("slug"),
                                text.text("language"),
                                text.text("title"),
                                text.text("summary"),
                                text.text("text"),
                                LocalDate.ofInstant(at, ZoneOffset.UTC),
                                at)));
    }
}
