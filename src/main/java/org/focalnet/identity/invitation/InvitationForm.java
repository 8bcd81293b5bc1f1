package org.focalnet.identity.invitation;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.time.ZoneId;
import java.util.UUID;
import org.focalnet.audience.Ids;
import org.focalnet.identity.factor.CodeSetUp;
import org.focalnet.identity.factor.Enrolment;
import org.focalnet.web.Problems;
import org.focalnet.web.Texts;
import org.focalnet.web.Typed;
import org.jspecify.annotations.Nullable;

/** What an invited person says of themselves. */
public record InvitationForm(String name, String mail, String title, String language, String zone, Problems problems) {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** @param zone that is proposed until the device names its own */
    static InvitationForm of(OpenInvitation invitation, String language, String zone) {
        String mail = invitation.mail() == null ? "" : invitation.mail();
        return new InvitationForm(invitation.name(), mail, "", language, zone, new Problems());
    }

    static InvitationForm typed(OpenInvitation invitation, HttpServletRequest request) {
        var typed = new Typed(request);
        @Nullable String known = invitation.mail();
        String name = typed.line("name", 2, 120);
        String mail = known == null ? typed.mail("mail", true) : known;
        String title = typed.line("title", 0, 160);
        return new InvitationForm(name, mail, title, language(typed), zone(typed), typed.problems());
    }

    /** A language of the program. */
    public static String language(Typed typed) {
        String code = typed.raw("language");
        if (Texts.LANGUAGES.stream().noneMatch(known -> known.getLanguage().equals(code))) {
            typed.problems().add("language", "web.problem.choose");
        }
        return code;
    }

    /** A time zone by its name, such as Africa/Nairobi. */
    public static String zone(Typed typed) {
        String zone = typed.line("zone", 1, 64);
        if (!zone.isEmpty() && !ZoneId.getAvailableZoneIds().contains(zone)) {
            typed.problems().add("zone", "identity.zone.unknown");
        }
        return zone;
    }

    Enrolment enrolment(OpenInvitation invitation) {
        byte[] known = invitation.handle();
        byte[] handle = known == null ? random(32) : known;
        UUID account = invitation.account();
        return new Enrolment(
                invitation.id(),
                account == null ? Ids.next() : account,
                account != null,
                invitation.member().value(),
                invitation.role(),
                name,
                mail,
                invitation.seat(),
                title,
                language,
                zone,
                handle,
                CodeSetUp.newSecret());
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
