package org.focalnet.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.focalnet.Browserless;
import org.focalnet.SignIns;
import org.focalnet.notify.Mails;
import org.focalnet.notify.Mails.Mail;

/** Meetings for tests, made through the pages. */
public final class Convened {

    private Convened() {}

    /** A meeting in ninety days, from 10 to 12 in Paris; answers its path. */
    public static String meeting(Browserless who, String title) {
        return meeting(who, title, LocalDate.now().plusDays(90), "Europe/Paris");
    }

    public static String meeting(Browserless who, String title, LocalDate day, String zone) {
        var answer = who.post("/meetings", fields(title, day.toString(), zone));
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        return answer.location();
    }

    public static String[] fields(String title, String day, String zone) {
        return new String[] {
            "title",
            title,
            "kind",
            "INTER_MINISTERIAL",
            "place",
            "Room 4",
            "link",
            "https://video.example/4",
            "day",
            day,
            "from",
            "10:00",
            "to",
            "12:00",
            "last",
            "",
            "zone",
            zone,
            "chair",
            "Deputy minister",
            "basis",
            "Decree 12",
            "quorum",
            "2"
        };
    }

    public static void invite(Browserless who, String meeting, String institution, String person, String mail) {
        var answer = who.post(
                meeting + "/invitees",
                "institution",
                institution,
                "person",
                person,
                "mail",
                mail,
                "language",
                "en",
                "obligatory",
                "on");
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
    }

    /** Lets a meeting be over: what time does by itself. */
    public static void hold(String meeting) {
        moved(meeting, "-3 hours");
    }

    /** Lets a meeting be ahead again, as if its minutes had been sent before. */
    public static void await(String meeting) {
        moved(meeting, "3 days");
    }

    private static void moved(String meeting, String by) {
        SignIns.execute(
                "update meeting.meeting set starts_at = now() + ?::interval, ends_at = now() + ?::interval + interval '2 hours'"
                        + " where id = ?",
                by,
                by,
                UUID.fromString(meeting.replace("/meetings/", "")));
    }

    /** The newest mail to an address once there are so many; jobs deliver them. */
    public static Mail mail(String address, int number) {
        return Mails.wait(
                        org.focalnet.Program.context(),
                        number,
                        mail -> mail.to().equals(address))
                .getLast();
    }

    /** The path of the link of a mail. */
    public static String link(Mail mail) {
        Matcher link = Pattern.compile("(/meetings/guests/[A-Za-z0-9_-]+)").matcher(mail.text());
        assertThat(link.find()).as(mail.text()).isTrue();
        return link.group(1);
    }

    public static String address() {
        return "guest" + org.focalnet.member.FreshMembers.word() + "@ministry.example";
    }
}
