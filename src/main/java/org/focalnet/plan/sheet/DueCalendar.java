package org.focalnet.plan.sheet;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.focalnet.plan.action.Action;
import org.focalnet.plan.milestone.Milestone;
import org.focalnet.plan.plan.Outline;
import org.focalnet.web.Shell;

/** The days by which something is due, as a calendar (RFC 5545): open actions and milestones, a whole day each. */
final class DueCalendar {

    private final Calendar calendar = new Calendar();
    private final Instant stamp;

    private DueCalendar(Instant stamp) {
        this.stamp = stamp;
        calendar.add(new ProdId("-//Focalnet//Plan//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
    }

    static byte[] of(Outline outline, Instant stamp, Shell shell) {
        var due = new DueCalendar(stamp);
        for (Action one : outline.actions()) {
            LocalDate day = one.words().due();
            if (day != null && one.status().open()) {
                String lead = one.words().lead().name();
                due.add(
                        one.id(),
                        day,
                        shell.t("plan.calendar.action", one.words().title()),
                        lead);
            }
        }
        var near = outline.byId();
        for (Milestone one : outline.milestones()) {
            Action action = near.get(one.action());
            if (one.done() == null && action != null && action.status().open()) {
                String title = shell.t("plan.calendar.milestone", one.title());
                due.add(one.id(), one.due(), title, action.words().title());
            }
        }
        return due.write();
    }

    private void add(UUID id, LocalDate day, String title, String text) {
        var event = new VEvent(false);
        event.add(new Uid(id + "@focalnet"));
        event.add(new DtStamp(stamp));
        event.add(new DtStart<>(day));
        event.add(new Summary(title));
        if (!text.isEmpty()) {
            event.add(new Description(text));
        }
        event.add(new Transp(Transp.VALUE_TRANSPARENT));
        calendar.add(event);
    }

    private byte[] write() {
        var text = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
