package org.focalnet.outreach.newsletter;

import org.focalnet.Browserless;
import org.focalnet.Jobs;
import org.focalnet.SignIns;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.identity.Onboarding;
import org.focalnet.notify.Mails;
import org.focalnet.outreach.joining.Applicant;

/** People who ask for the newsletter, and the officer who sends it. */
public final class Readers {

    private Readers() {}

    /** A fresh address that asked and confirmed. */
    public static String confirmed(String language) {
        String mail = Onboarding.mail();
        confirm(mail, language);
        return mail;
    }

    public static void confirm(String mail, String language) {
        ask(mail, language);
        String link = link(mail, "confirmation");
        var browser = new Browserless();
        browser.get(link);
        browser.post(link);
    }

    public static Browserless.Answer ask(String mail, String language) {
        SignIns.execute("delete from identity.throttle");
        var browser = new Browserless();
        browser.get("/newsletter");
        return browser.post("/newsletter", "mail", mail, "language", language);
    }

    /** The path of the link in the last mail to an address. */
    public static String link(String mail, String kind) {
        return Mails.one(mail).text().replaceFirst("(?s).*https?://[^/]+(/newsletter/" + kind + "/[0-9a-f]+).*", "$1");
    }

    /** Nobody else is subscribed, so that an issue goes to those of one test alone. */
    public static void nobody() {
        SignIns.execute("delete from identity.throttle");
        Applicant.changeAny("delete from outreach.subscriber");
    }

    /** Sends an issue at once; its path for an officer. */
    public static String send(String title, String english, String french) {
        var officer = officer();
        officer.get("/newsletters");
        String path = officer.post("/newsletters").location();
        officer.post(path + "/text", "in", "en", "title", title, "text", english);
        officer.post(path + "/text", "in", "fr", "title", french.isEmpty() ? "" : title + " fr", "text", french);
        officer.post(path + "/sending", "when", "now");
        Jobs.run("newsletter-sending");
        return path;
    }

    public static Browserless officer() {
        return new Browserless().signInAs(MemberId.SECRETARIAT, Role.OFFICER);
    }
}
