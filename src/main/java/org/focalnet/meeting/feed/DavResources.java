package org.focalnet.meeting.feed;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.namespace.QName;
import org.focalnet.document.CalendarFile;

/**
 * What a calendar program sees at a link: a home with one calendar, and an event each in it. All can be read and nothing
 * written.
 *
 * @param home path of the home, with a slash at its end
 */
record DavResources(String home, CalendarFeeds.Feed feed) {

    private static QName dav(String name) {
        return new QName(DavRequest.DAV, name);
    }

    private static QName cal(String name) {
        return new QName(DavRequest.CAL, name);
    }

    String calendar() {
        return home + "calendar/";
    }

    String event(CalendarFile.Entry entry) {
        return calendar() + entry.id() + ".ics";
    }

    static byte[] file(CalendarFile.Entry entry) {
        return CalendarFile.of("", List.of(entry));
    }

    Map<QName, DavAnswer.Value> ofHome() {
        Map<QName, DavAnswer.Value> has = new LinkedHashMap<>();
        has.put(dav("resourcetype"), DavAnswer.elements(dav("collection"), dav("principal")));
        has.put(dav("displayname"), DavAnswer.text(feed.title()));
        has.put(dav("current-user-principal"), DavAnswer.href(home));
        has.put(dav("principal-URL"), DavAnswer.href(home));
        has.put(cal("calendar-home-set"), DavAnswer.href(home));
        return has;
    }

    Map<QName, DavAnswer.Value> ofCalendar() {
        Map<QName, DavAnswer.Value> has = new LinkedHashMap<>();
        has.put(dav("resourcetype"), DavAnswer.elements(dav("collection"), cal("calendar")));
        has.put(dav("displayname"), DavAnswer.text(feed.title()));
        has.put(new QName(DavAnswer.CS, "getctag"), DavAnswer.text(CalendarFeedController.tag(feed.file())));
        has.put(dav("current-user-principal"), DavAnswer.href(home));
        has.put(dav("current-user-privilege-set"), xml -> {
            xml.writeStartElement(DavRequest.DAV, "privilege");
            xml.writeEmptyElement(DavRequest.DAV, "read");
            xml.writeEndElement();
        });
        has.put(cal("supported-calendar-component-set"), xml -> {
            xml.writeEmptyElement(DavRequest.CAL, "comp");
            xml.writeAttribute("name", "VEVENT");
        });
        has.put(dav("supported-report-set"), xml -> {
            for (String report : List.of("calendar-query", "calendar-multiget")) {
                xml.writeStartElement(DavRequest.DAV, "supported-report");
                xml.writeStartElement(DavRequest.DAV, "report");
                xml.writeEmptyElement(DavRequest.CAL, report);
                xml.writeEndElement();
                xml.writeEndElement();
            }
        });
        return has;
    }

    Map<QName, DavAnswer.Value> ofEvent(CalendarFile.Entry entry) {
        byte[] file = file(entry);
        Map<QName, DavAnswer.Value> has = new LinkedHashMap<>();
        has.put(dav("resourcetype"), DavAnswer.elements());
        has.put(dav("getetag"), DavAnswer.text(CalendarFeedController.tag(file)));
        has.put(dav("getcontenttype"), DavAnswer.text("text/calendar; charset=utf-8; component=VEVENT"));
        has.put(dav("getcontentlength"), DavAnswer.text(String.valueOf(file.length)));
        has.put(cal("calendar-data"), DavAnswer.text(new String(file, StandardCharsets.UTF_8)));
        return has;
    }
}
