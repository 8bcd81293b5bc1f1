package org.focalnet.outreach.showing;

import java.time.Instant;
import org.focalnet.member.Contact;
import org.focalnet.web.Problems;
import org.focalnet.web.Typed;
import org.focalnet.web.View;

/**
 * Where a lead says what the public sees of their member.
 *
 * @param shown whether it is shown now
 * @param preview whether they look at what was typed
 * @param snippet what a site of their own takes in
 */
public record ShowingForm(
        String code, String name, Showing typed, boolean shown, boolean preview, String snippet, Problems problems)
        implements View {

    static Showing read(Typed typed, Instant now) {
        String office = typed.line("office", 0, 200);
        String mail = typed.mail("mail", false);
        String phone = typed.line("phone", 0, 40);
        String site = typed.line("site", 0, 300);
        plausible(typed, "phone", Contact.Way.PHONE, phone);
        plausible(typed, "site", Contact.Way.SITE, site);
        return new Showing(office, mail, phone, site, now);
    }

    private static void plausible(Typed typed, String field, Contact.Way way, String value) {
        if (!value.isEmpty() && !new Contact(way, "", value, org.focalnet.audience.AudienceKind.PUBLIC).plausible()) {
            typed.problems().add(field, "outreach.problem." + field);
        }
    }
}
