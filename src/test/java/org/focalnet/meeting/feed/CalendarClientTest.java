package org.focalnet.meeting.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.caldav4j.CalDAVCollection;
import com.github.caldav4j.CalDAVConstants;
import com.github.caldav4j.exceptions.CalDAV4JException;
import com.github.caldav4j.methods.CalDAV4JMethodFactory;
import com.github.caldav4j.util.GenerateQuery;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.model.Calendar;
import org.apache.http.HttpHost;
import org.apache.http.impl.client.HttpClients;
import org.apache.jackrabbit.webdav.MultiStatusResponse;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.meeting.Gatherings;
import org.junit.jupiter.api.Test;

/** The calendars as a client library of CalDAV reads them, which nobody of the program wrote. */
class CalendarClientTest {

    private final MemberId estavia = Program.seat();
    private final Browserless officer = new Browserless().signInAs(MemberId.SECRETARIAT, Role.OFFICER);

    private static CalDAVCollection collection(String link) throws CalDAV4JException {
        URI at = URI.create(link.replace(".ics", "/calendar/"));
        return new CalDAVCollection(
                at.getPath(),
                new HttpHost(at.getHost(), at.getPort(), at.getScheme()),
                new CalDAV4JMethodFactory(),
                CalDAVConstants.PROC_ID_DEFAULT);
    }

    @Test
    void aClientFindsTheCalendarAndReadsEachEventOfItAndCannotDeleteOne() throws Exception {
        String meeting = Gatherings.announced(officer, "Read by a client", List.of(), estavia);
        Gatherings.session(officer, meeting, "Opening & welcome", "09:00", "10:00");
        Gatherings.session(officer, meeting, "Réunion de clôture", "14:00", "15:00");
        var leila = new Browserless().signInAs(estavia, Role.FOCAL_POINT);
        String link = leila.post(
                        "/calendar-links",
                        "form",
                        UUID.randomUUID().toString(),
                        "what",
                        "MEETING:" + Gatherings.id(meeting))
                .document()
                .select("input#fresh")
                .val();
        var events = new GenerateQuery();
        events.setComponent("VEVENT");
        try (var client = HttpClients.createDefault()) {
            CalDAVCollection calendar = collection(link);
            assertThat(calendar.testConnection(client)).isEqualTo(200);
            assertThat(words(calendar.queryCalendars(client, events.generate())))
                    .hasSize(2)
                    .anyMatch(words -> words.contains("SUMMARY:Opening & welcome"))
                    .anyMatch(words -> words.contains("SUMMARY:Réunion de clôture"));
            List<String> addresses = Arrays.stream(calendar.getMultiStatusforQuery(client, events.generate())
                            .getResponses())
                    .map(MultiStatusResponse::getHref)
                    .toList();
            assertThat(calendar.multigetCalendarUris(client, addresses)).hasSize(2);
            String name = addresses.getFirst().substring(addresses.getFirst().lastIndexOf('/') + 1);
            assertThat(calendar.getCalendar(client, name).getComponents("VEVENT"))
                    .hasSize(1);
            assertThatThrownBy(() -> calendar.delete(client, addresses.getFirst()))
                    .isInstanceOf(CalDAV4JException.class);
            assertThat(calendar.queryCalendars(client, events.generate())).hasSize(2);
        }
    }

    private static List<String> words(List<Calendar> calendars) {
        return calendars.stream().map(Calendar::toString).toList();
    }
}
