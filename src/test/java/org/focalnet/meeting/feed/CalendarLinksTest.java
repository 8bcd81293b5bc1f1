package org.focalnet.meeting.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.meeting.Gatherings;
import org.focalnet.member.FreshMembers;
import org.junit.jupiter.api.Test;

class CalendarLinksTest {

    private final MemberId estavia = Program.seat();
    private final MemberId norvia = Program.seat();
    private final UUID account = SignIns.account(estavia, Role.FOCAL_POINT);
    private final Browserless officer = new Browserless().signInAs(MemberId.SECRETARIAT, Role.OFFICER);
    private final Browserless leila = new Browserless().signInAs(account);
    private final HttpClient client = HttpClient.newHttpClient();

    private String made(Browserless who, String what) {
        var answer = who.post("/calendar-links", "form", UUID.randomUUID().toString(), "what", what);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        String address = answer.document().select("input#fresh").val();
        assertThat(address).matches("http://localhost:[0-9]+/calendar-links/[A-Za-z0-9_-]{43}\\.ics");
        return address;
    }

    private HttpResponse<String> asked(String address, String... headers) throws Exception {
        var request =
                HttpRequest.newBuilder(URI.create(address)).header("User-Agent", "iOS/26.0 (23A341) dataaccessd/1.0");
        for (int i = 0; i + 1 < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private Calendar calendar(String address) throws Exception {
        var answer = asked(address);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new CalendarBuilder().build(new StringReader(answer.body()));
    }

    private static String id(String meeting) {
        return meeting.substring(meeting.lastIndexOf('/') + 1);
    }

    @Test
    void aLinkAnswersAsItsAccountWithWhatThatReadsNow() throws Exception {
        String meeting = Gatherings.announced(officer, "In the calendar", List.of(), estavia, norvia);
        Gatherings.session(officer, meeting, "Opening", "09:00", "10:00");
        Gatherings.session(
                officer, meeting, "For Norvia", "10:00", "11:00", "audience", "NAMED", "member", norvia.toString());
        Gatherings.session(officer, meeting, "Sealed matter", "11:00", "12:00", "tlp", "RED");
        String other = Gatherings.announced(officer, "Without Estavia", List.of(), norvia);
        Gatherings.session(officer, other, "Far away", "09:00", "10:00");
        Gatherings.announced(officer, "Agenda follows", List.of(), estavia);
        String one = made(leila, "MEETING:" + id(meeting));
        Calendar calendar = calendar(one);
        assertThat(calendar.getComponents("VEVENT")).hasSize(2);
        assertThat(calendar.toString())
                .contains("Opening", "Taken (TLP:RED)")
                .doesNotContain("For Norvia", "Sealed matter");
        String all = made(leila, "PERSON");
        assertThat(calendar(all).toString())
                .contains("Opening", "Agenda follows")
                .doesNotContain("Far away", "Without Estavia", "For Norvia", "Sealed matter");
        assertThat(leila.post("/calendar-links", "what", "MEETING:" + id(other)).status())
                .isEqualTo(422);
        assertThat(leila.get("/calendar-links").text()).contains("last read on").doesNotContain(one);
        var ana = new Browserless().signInAs(norvia, Role.FOCAL_POINT);
        assertThat(ana.get("/calendar-links").text()).contains("You have no link yet");
        Gatherings.session(officer, meeting, "Added later", "14:00", "15:00");
        assertThat(calendar(one).toString()).contains("Added later");
    }

    @Test
    void aProgramThatHasItAlreadyGetsNothingAgain() throws Exception {
        String meeting = Gatherings.announced(officer, "Tagged", List.of(), estavia);
        Gatherings.session(officer, meeting, "Opening", "09:00", "10:00");
        String link = made(leila, "DELEGATION:" + id(meeting));
        var first = asked(link);
        assertThat(first.headers().firstValue("Content-Type").orElse("")).startsWith("text/calendar");
        assertThat(first.headers().firstValue("Cache-Control").orElse("")).isEqualTo("private, no-cache");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        var second = asked(link, "If-None-Match", tag);
        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
        Gatherings.session(officer, meeting, "Another", "10:00", "11:00");
        assertThat(asked(link, "If-None-Match", tag).statusCode()).isEqualTo(200);
    }

    @Test
    void aLinkThatWasEndedOrWhoseAccountIsClosedOrFrozenAnswersNothing() throws Exception {
        Gatherings.announced(officer, "Ended", List.of(), estavia);
        String ended = made(leila, "PERSON");
        String removal = leila.get("/calendar-links")
                .document()
                .select("form[action$=/removal]")
                .attr("action");
        new Browserless().signInAs(estavia, Role.FOCAL_POINT).post(removal);
        assertThat(asked(ended).statusCode()).as("a colleague does not end it").isEqualTo(200);
        assertThat(leila.post(removal).status()).isEqualTo(303);
        assertThat(asked(ended).statusCode()).isEqualTo(404);
        assertThat(asked(ended.replaceFirst("[A-Za-z0-9_-]{43}", "A".repeat(43)))
                        .statusCode())
                .isEqualTo(404);
        String link = made(leila, "PERSON");
        asOwner("select audience.set_frozen(?, true, now())", estavia.value());
        assertThat(asked(link).statusCode()).as("frozen").isEqualTo(404);
        asOwner("select audience.set_frozen(?, false, now())", estavia.value());
        assertThat(asked(link).statusCode()).isEqualTo(200);
        SignIns.execute("update identity.account set active = false where id = ?", account);
        assertThat(asked(link).statusCode()).as("closed").isEqualTo(404);
    }

    /** A query of which only that it was asked matters. */
    private static void asOwner(String sql, UUID member) throws Exception {
        try (var connection = Program.owner();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, member);
            statement.execute();
        }
    }

    private HttpResponse<String> dav(String method, String address, String depth, String body) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create(address))
                        .method(method, HttpRequest.BodyPublishers.ofString(body))
                        .header("Depth", depth)
                        .header("Content-Type", "application/xml; charset=utf-8")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void aPhoneReadsTheCalendarByCalDavAndWritesNothing() throws Exception {
        String meeting = Gatherings.announced(officer, "By phone", List.of(), estavia);
        Gatherings.session(officer, meeting, "Morning & more", "09:00", "10:00");
        Gatherings.session(officer, meeting, "Afternoon", "14:00", "15:00");
        String home = made(leila, "MEETING:" + id(meeting)).replace(".ics", "/");
        var options = dav("OPTIONS", home, "0", "");
        assertThat(options.headers().firstValue("DAV").orElse("")).isEqualTo("1, calendar-access");
        var found = dav("PROPFIND", home, "1", """
                <?xml version="1.0" encoding="utf-8"?>
                <propfind xmlns="DAV:" xmlns:cs="http://calendarserver.org/ns/"><prop><resourcetype/><displayname/>
                <cs:getctag/><current-user-principal/><quota-used-bytes/></prop></propfind>""");
        assertThat(found.statusCode()).isEqualTo(207);
        var parts = xml(found.body());
        assertThat(parts.getElementsByTagNameNS("DAV:", "response").getLength()).isEqualTo(2);
        assertThat(parts.getElementsByTagNameNS(DavRequest.CAL, "calendar").getLength())
                .isEqualTo(1);
        assertThat(found.body()).contains("By phone (TLP:GREEN)", "404 Not Found");
        String tag =
                parts.getElementsByTagNameNS(DavAnswer.CS, "getctag").item(0).getTextContent();
        String calendar = home + "calendar/";
        var events = xml(dav("PROPFIND", calendar, "1", "").body());
        assertThat(events.getElementsByTagNameNS("DAV:", "getetag").getLength()).isEqualTo(2);
        var all = dav("REPORT", calendar, "1", query(""));
        assertThat(all.statusCode()).as(all.body()).isEqualTo(207);
        var data = xml(all.body()).getElementsByTagNameNS(DavRequest.CAL, "calendar-data");
        assertThat(data.getLength()).isEqualTo(2);
        assertThat(new CalendarBuilder()
                        .build(new StringReader(data.item(0).getTextContent()))
                        .toString())
                .contains("Morning & more");
        assertThat(xml(dav(
                                        "REPORT",
                                        calendar,
                                        "1",
                                        query("<c:time-range start=\"20200101T000000Z\" end=\"20200102T000000Z\"/>"))
                                .body())
                        .getElementsByTagNameNS("DAV:", "response")
                        .getLength())
                .isZero();
        String event =
                xml(all.body()).getElementsByTagNameNS("DAV:", "href").item(1).getTextContent();
        var several = dav("REPORT", calendar, "1", """
                <c:calendar-multiget xmlns="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav"><prop><getetag/><c:calendar-data/></prop>
                <href>%s</href><href>/elsewhere.ics</href></c:calendar-multiget>""".formatted(event));
        assertThat(several.body()).contains("Afternoon", "404 Not Found").doesNotContain("Morning");
        assertThat(asked(home.substring(0, home.indexOf("/calendar-links")) + event)
                        .body())
                .contains("Afternoon");
        Gatherings.session(officer, meeting, "Evening", "18:00", "19:00");
        assertThat(xml(dav("PROPFIND", calendar, "0", "").body())
                        .getElementsByTagNameNS(DavAnswer.CS, "getctag")
                        .item(0)
                        .getTextContent())
                .isNotEqualTo(tag);
        assertThat(dav("PUT", calendar + "mine.ics", "0", "BEGIN:VCALENDAR").statusCode())
                .isBetween(403, 405);
        assertThat(dav("PROPFIND", home, "0", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>")
                        .statusCode())
                .isEqualTo(400);
        assertThat(dav("PROPFIND", home, "0", "<x>" + "y".repeat(70_000) + "</x>")
                        .statusCode())
                .isEqualTo(400);
        String forged = home.replaceFirst("[A-Za-z0-9_-]{43}", "A".repeat(43));
        assertThat(dav("PROPFIND", forged, "0", "").statusCode()).isEqualTo(404);
        assertThat(dav("OPTIONS", forged, "0", "").statusCode()).isEqualTo(404);
    }

    private static String query(String range) {
        return "<c:calendar-query xmlns=\"DAV:\" xmlns:c=\"urn:ietf:params:xml:ns:caldav\"><prop><getetag/><c:calendar-data/>"
                + "</prop><c:filter><c:comp-filter name=\"VCALENDAR\"><c:comp-filter name=\"VEVENT\">" + range
                + "</c:comp-filter></c:comp-filter></c:filter></c:calendar-query>";
    }

    private static org.w3c.dom.Document xml(String body) throws Exception {
        var factory = javax.xml.parsers.DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new org.xml.sax.InputSource(new StringReader(body)));
    }

    @Test
    void theCalendarOfAGroupHoldsWhatIsForTheGroupAndGoesWhenAMemberLeaves() throws Exception {
        MemberId convening = FreshMembers.organisation("Convening office").id();
        MemberId joining = FreshMembers.organisation("Joining office").id();
        var convener = new Browserless().signInAs(convening, Role.FOCAL_POINT);
        var ana = new Browserless().signInAs(joining, Role.FOCAL_POINT);
        String group = officer.post(
                        "/groups/new",
                        "code",
                        FreshMembers.word(),
                        "name_en",
                        "Working group",
                        "member",
                        joining.toString(),
                        "convener",
                        convening.toString())
                .location();
        String circle = group.substring(group.lastIndexOf('/') + 1);
        String meeting = Gatherings.announced(convener, "Of the group", List.of("audience", "GROUP", "circle", circle));
        Gatherings.session(
                convener,
                meeting,
                "Work of the group",
                "09:00",
                "10:00",
                "audience",
                "GROUP",
                "circle",
                circle,
                "member",
                "");
        String other = Gatherings.announced(officer, "Of all who are named", List.of(), convening, joining);
        Gatherings.session(officer, other, "Not of the group", "09:00", "10:00");
        String link = made(ana, "GROUP:" + circle);
        assertThat(calendar(link).toString()).contains("Work of the group").doesNotContain("Not of the group");
        var stranger = new Browserless().signInAs(Program.seat(), Role.FOCAL_POINT);
        assertThat(stranger.post("/calendar-links", "what", "GROUP:" + circle).status())
                .isEqualTo(422);
        var form = convener.get(group + "/edit").document();
        String seen = form.select("input[name=seen]").val();
        var asks = convener.post(group + "/edit", "seen", seen, "member", convening.toString());
        var left = convener.post(
                group + "/edit",
                "seen",
                seen,
                "member",
                convening.toString(),
                "leaving",
                asks.document().select("button[name=leaving]").val());
        assertThat(left.status()).as(left.text()).isEqualTo(303);
        assertThat(asked(link).body()).doesNotContain("Work of the group");
    }
}
