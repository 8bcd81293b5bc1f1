package org.focalnet.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.focalnet.disclosure.LetterPeople.CANARY;
import static org.focalnet.disclosure.LetterPeople.ESTAVIA;
import static org.focalnet.disclosure.LetterPeople.PEOPLE;

import java.util.UUID;
import org.focalnet.Browserless;
import org.focalnet.disclosure.LetterPeople.Someone;
import org.focalnet.identity.Onboarding;
import org.focalnet.notify.reply.Answering;
import org.focalnet.policyreview.Reviewed;
import org.focalnet.policyreview.draft.DraftMail;

/** Drafts, reviewers and advice, done so that they are written of. */
final class PolicyLetters {

    private PolicyLetters() {}

    /** An institution sends a draft in by a link of Estavia's. */
    static void draft(String lead) {
        String link = LetterPeople.lead(lead)
                .post("/policies/links", "institution", CANARY)
                .document()
                .select("#made")
                .attr("value");
        var clerk = new Browserless();
        String path = link.substring(link.indexOf("/policies/drafts/"));
        clerk.get(path);
        var answer = clerk.post(
                path, "title", CANARY, "scope", "INTERNAL", "institution", CANARY, "stage", "DRAFT", "about", CANARY);
        assertThat(answer.status()).isEqualTo(200);
    }

    /** Somebody mails drafts to Estavia: one of which not all is taken, and more than are taken in a day. */
    static void mailedDraft(String lead) {
        var browser = LetterPeople.lead(lead);
        String address = DraftMail.address(browser);
        String sender = Onboarding.mail();
        PEOPLE.put(sender, new Someone(null, "Idris Kane", ESTAVIA, "en"));
        Answering.deliver(DraftMail.of(sender, address, CANARY, CANARY)
                .file(CANARY + ".exe", "application/octet-stream", new byte[] {'M', 'Z', 0, 0, 1})
                .whole());
        Reviewed.change(ESTAVIA, """
                insert into policyreview.policy (id, owner_id, audience_id, title, scope, institution, stage, state, since,
                                                 registered_at, sent_in, sender)
                select gen_random_uuid(), owner_id, audience_id, title, scope, institution, stage, state, since, registered_at,
                       true, sender from policyreview.policy, generate_series(1, 40) n
                 where sender = ? and institution_id is null
                """, sender);
        Answering.deliver(
                DraftMail.of("other@elsewhere.example", address, CANARY, CANARY).whole());
    }

    /** A lead asks a colleague to look at a policy. */
    static void review(String lead) {
        UUID alternate = LetterPeople.colleague();
        var browser = LetterPeople.lead(lead);
        String policy = Reviewed.policy(browser, CANARY, CANARY);
        advise(browser, Reviewed.policy(browser, CANARY + " 2", CANARY));
        assertThat(browser.post(policy + "/reviewers", "person", alternate.toString())
                        .status())
                .isEqualTo(303);
    }

    /** The owner of a policy gets the advice by a link and answers it. */
    private static void advise(Browserless browser, String policy) {
        String owner = Onboarding.mail();
        PEOPLE.put(owner, new Someone(null, "Ole Brandt", ESTAVIA, "fr"));
        UUID id = UUID.fromString(policy.replace("/policies/", ""));
        Reviewed.change(ESTAVIA, "update policyreview.policy set state = 'REVIEW' where id = ?", id);
        Reviewed.recommend(browser, policy, CANARY);
        browser.post(policy + "/advice");
        browser.post(policy + "/sending", "person", "Ole Brandt", "mail", owner, "language", "fr");
        String link = Reviewed.link(owner, 1);
        var guest = new Browserless();
        String field = guest.get(link).document().select("textarea").attr("id");
        guest.post(link, field.replace("reason-", "response-"), "DECLINED", field, CANARY);
    }
}
