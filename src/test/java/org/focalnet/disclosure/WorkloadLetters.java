package org.focalnet.disclosure;

import static org.focalnet.disclosure.LetterPeople.CANARY;
import static org.focalnet.disclosure.LetterPeople.CHOSEN;
import static org.focalnet.disclosure.LetterPeople.ESTAVIA;
import static org.focalnet.disclosure.LetterPeople.PEOPLE;

import java.time.YearMonth;
import java.util.UUID;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.audience.Ids;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.disclosure.LetterPeople.Someone;
import org.focalnet.identity.Onboarding;
import org.focalnet.workload.Commitments;
import org.focalnet.workload.Months;

/** What is given to others to do, done so that it is written of. */
final class WorkloadLetters {

    private WorkloadLetters() {}

    /** A lead gives something to do to another person of the team. */
    static void delegate(String lead) {
        UUID id = Ids.next();
        UUID alternate = LetterPeople.colleague();
        take(lead, Ids.next(), alternate); // stays with them: of what is done at once, no mail need leave any more
        take(lead, id, alternate);
        String path = "/workload/commitments/" + id;
        var colleague = new Browserless().signInAs(alternate);
        colleague.post(path + "/progress", "progress", CANARY);
        colleague.post(path + "/progress", "progress", CANARY, "act", "done");
        String address = Onboarding.mail();
        PEOPLE.put(address, new Someone(null, "Idris Kane", ESTAVIA, "ar"));
        String given = LetterPeople.lead(lead)
                .post(
                        "/workload/commitments",
                        "kind",
                        "other",
                        "title",
                        CHOSEN,
                        "first",
                        YearMonth.now().toString(),
                        "who",
                        "INSTITUTION",
                        "institution",
                        CANARY,
                        "mail",
                        address)
                .location();
        LetterPeople.lead(lead).post(given + "/withdrawal", "version", "1");
    }

    private static void take(String lead, UUID id, UUID alternate) {
        Viewers.run(
                new Viewer(ESTAVIA, PEOPLE.get(lead).account(), Role.FOCAL_POINT),
                () -> Program.get(Commitments.class)
                        .take(
                                id,
                                new Commitments.NewCommitment(
                                        "other",
                                        CANARY,
                                        new Months(YearMonth.now(), YearMonth.now()),
                                        null,
                                        null,
                                        alternate,
                                        "")));
    }
}
