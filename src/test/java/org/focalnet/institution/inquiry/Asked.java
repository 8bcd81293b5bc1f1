package org.focalnet.institution.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.focalnet.Browserless;
import org.focalnet.institution.Samples;
import org.focalnet.member.FreshMembers;
import org.focalnet.notify.Mails;
import org.focalnet.notify.Mails.Mail;

/** Inquiries for tests, made through the pages. */
public final class Asked {

    private Asked() {}

    public static String address() {
        return "contact" + FreshMembers.word() + "@ministry.example";
    }

    /** The form of an inquiry with three questions: several lines that are needed, yes or no, one of two options. */
    public static String[] fields(String title, LocalDate due) {
        return new String[] {
            "id",
            UUID.randomUUID().toString(),
            "version",
            "0",
            "act",
            "save",
            "title",
            title,
            "note",
            "We prepare the yearly picture.",
            "contact",
            "office@hub.example",
            "language",
            "en",
            "due",
            due.toString(),
            "text_0",
            "What do you do?",
            "guidance_0",
            "A few lines",
            "kind_0",
            "LONG",
            "required_0",
            "on",
            "text_1",
            "Do you train?",
            "kind_1",
            "YES_NO",
            "text_2",
            "What would help?",
            "kind_2",
            "CHOICE",
            "options_2",
            "Money\nTime\n\n"
        };
    }

    /** An inquiry that nobody has got yet; answers its path. */
    public static String draft(Browserless who, String title) {
        var answer = who.post(
                "/institutions/inquiries", fields(title, LocalDate.now().plusDays(20)));
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        return answer.location();
    }

    /** An institution whose contact has an address; answers its path. */
    public static String institution(Browserless who, String name, String mail) {
        return Samples.institution(who, name, "contact_name_0", "Ole Brandt", "contact_mail_0", mail);
    }

    /** Puts institutions on an inquiry. */
    public static void add(Browserless who, String inquiry, String... institutions) {
        List<String> fields = new ArrayList<>();
        for (String one : institutions) {
            fields.addAll(List.of("asked", Samples.id(one)));
        }
        assertThat(who.post(inquiry + "/sheets", fields.toArray(String[]::new)).status())
                .isEqualTo(303);
    }

    /** Sends an inquiry to one new institution and waits for the mail; answers the path of the link. */
    public static String sent(Browserless who, String title, String mail) {
        String inquiry = draft(who, title);
        add(who, inquiry, institution(who, "Interior " + FreshMembers.word(), mail));
        assertThat(who.post(inquiry + "/sending").status()).isEqualTo(303);
        return link(mail, 1);
    }

    /** The path of the only sheet of the newest inquiry. */
    public static String sheet(Browserless who) {
        return who.get("/institutions/inquiries")
                .document()
                .select("#inquiries tbody a.title")
                .attr("href");
    }

    /** The newest mail to an address, once there are so many. */
    public static Mail mail(String address, int number) {
        return Mails.wait(
                        org.focalnet.Program.context(),
                        number,
                        mail -> mail.to().equals(address))
                .getLast();
    }

    /** The path of the link of a mail. */
    public static String link(String address, int number) {
        Matcher link = Pattern.compile("(/inquiries/[A-Za-z0-9_-]{43})(?![A-Za-z0-9_-])")
                .matcher(mail(address, number).text());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    /** The name of the field of a question, by its place on the page. */
    public static String field(Browserless.Answer page, int at) {
        return "answer_" + page.document().select("[data-question]").get(at).attr("data-question");
    }

    /** Posts answers as the page shows them now: with its id and the versions that it knows. */
    public static Browserless.Answer answer(
            Browserless guest, String link, Browserless.Answer page, String act, String... answers) {
        List<String> fields = new ArrayList<>(List.of("act", act));
        fields.addAll(List.of("page", page.document().select("input[name=page]").attr("value")));
        page.document()
                .select("input[name^=version_]")
                .forEach(version -> fields.addAll(List.of(version.attr("name"), version.attr("value"))));
        fields.addAll(List.of(answers));
        return guest.post(link, fields.toArray(String[]::new));
    }
}
