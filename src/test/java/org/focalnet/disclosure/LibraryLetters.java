package org.focalnet.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.focalnet.disclosure.LetterPeople.CANARY;
import static org.focalnet.disclosure.LetterPeople.NORVIA;

import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.focalnet.Browserless;
import org.focalnet.Jobs;
import org.focalnet.SignIns;
import org.focalnet.file.SampleFiles;
import org.focalnet.library.Deposits;
import org.focalnet.notify.reply.Answering;
import org.focalnet.policyreview.draft.DraftMail;

/** What the library tells of a member's own items and of translations, done so that it is written of. */
final class LibraryLetters {

    private LibraryLetters() {}

    /** An item is reviewed and listed, and its day comes. */
    static void deposit(String lead) {
        var leila = LetterPeople.lead(lead);
        String path = Deposits.draft(leila, CANARY, "audience", "NAMED", "member", NORVIA.toString());
        assertThat(leila.post(path + "/review", "by", "readers", "days", "5").status())
                .isEqualTo(303);
        Deposits.adopt();
        String id = path.substring(path.lastIndexOf('/') + 1);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(SignIns.execute(
                                "update library.item set review_on = current_date where id = ?::uuid and state = 'LISTED'",
                                id))
                        .isEqualTo(1));
        Jobs.run("library-due");
        translate(leila, path + "/translations");
    }

    /** Somebody mails to their own address: what is taken, what is taken in part, what is not, and more than in a day. */
    static void mailed(String lead) {
        var browser = LetterPeople.lead(lead);
        browser.post("/library/mails/address");
        String address =
                browser.get("/library/mails").document().select("#mail-address").attr("value");
        byte[] tool = {'M', 'Z', 0, 0, 1};
        Answering.deliver(mail(address)
                .file(CANARY + ".pdf", "application/pdf", SampleFiles.pdf(CANARY))
                .whole());
        Answering.deliver(mail(address)
                .file(CANARY + ".docx", "application/octet-stream", SampleFiles.docx(CANARY))
                .file(CANARY + ".exe", "application/octet-stream", tool)
                .whole());
        Answering.deliver(mail(address)
                .file(CANARY + ".exe", "application/octet-stream", tool)
                .whole());
        SignIns.execute("insert into library.mail (id, member_id, account_id, sender, items, left_out, came_at)"
                + " select gen_random_uuid(), member_id, account_id, '', '{}', '{}', now()"
                + " from library.mail_address, generate_series(1, 30)");
        Answering.deliver(mail(address).whole());
    }

    private static DraftMail mail(String address) {
        return DraftMail.of("somebody@elsewhere.example", address, CANARY, CANARY);
    }

    /** The other member asks for it in a language, translates it itself, and is answered. */
    private static void translate(Browserless leila, String page) {
        var ana = LetterPeople.lead(LetterPeople.PEOPLE.entrySet().stream()
                .filter(one -> one.getValue().member().equals(NORVIA))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow());
        assertThat(ana.post(page + "/requests", "language", "fr").status()).isEqualTo(303);
        assertThat(ana.post(page, "title", CANARY, "done", CANARY, "language", "fr")
                        .status())
                .isEqualTo(303);
        String proposal = leila.get(page)
                .document()
                .select("main a[href^=/library/translations/]")
                .attr("href");
        assertThat(leila.post(proposal, "act", "accept", "word", CANARY).status())
                .isEqualTo(303);
    }
}
