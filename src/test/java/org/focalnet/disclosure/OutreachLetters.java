package org.focalnet.disclosure;

import static org.focalnet.disclosure.LetterPeople.CANARY;
import static org.focalnet.disclosure.LetterPeople.ESTAVIA;
import static org.focalnet.disclosure.LetterPeople.PEOPLE;

import java.time.LocalDate;
import java.util.Map;
import org.focalnet.disclosure.LetterPeople.Someone;
import org.focalnet.file.SampleFiles;
import org.focalnet.identity.Onboarding;
import org.focalnet.member.FreshMembers;
import org.focalnet.member.Member;
import org.focalnet.outreach.joining.Applicant;
import org.focalnet.outreach.newsletter.Readers;

/** People without an account nominate and subscribe, and the secretariat answers. */
final class OutreachLetters {

    static final String TITLE = "Neues vom Netz";

    static final String TEXT = "Ein Wort fuer alle";

    private OutreachLetters() {}

    /** Two nominations, one accepted and one refused. */
    static void nominations() {
        var officer = Readers.officer();
        Member government = FreshMembers.organisation("Republic of " + FreshMembers.word());
        String accepted = nominated(government.name(java.util.Locale.ENGLISH));
        officer.post(
                accepted + "/calls",
                "person",
                CANARY,
                "number",
                "+1 212 555 0100",
                "source",
                CANARY,
                "said",
                CANARY,
                "outcome",
                "CONFIRMED");
        officer.post(
                accepted + "/acceptance",
                "member",
                government.code(),
                "note_number",
                "1",
                "day",
                LocalDate.now().minusDays(3).toString());
        String refused = nominated("Gov" + FreshMembers.word());
        officer.post(refused + "/refusal", "reason", "OTHER_WAY", "note", CANARY);
    }

    private static String nominated(String government) {
        String sender = Onboarding.mail();
        PEOPLE.put(sender, new Someone(null, CANARY, ESTAVIA, "en"));
        Map<String, String> fields = Applicant.fields(government, Onboarding.mail(), sender);
        fields.put("language", "en");
        fields.put("sender_name", CANARY);
        return Applicant.nominated(fields, SampleFiles.pdf(CANARY));
    }

    /** An issue to one reader. */
    static void newsletter() {
        String reader = Onboarding.mail();
        PEOPLE.put(reader, new Someone(null, "", ESTAVIA, "en"));
        Readers.confirm(reader, "en");
        Readers.send(TITLE, TEXT, "");
    }
}
