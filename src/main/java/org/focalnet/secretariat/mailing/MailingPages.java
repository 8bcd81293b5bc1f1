package org.focalnet.secretariat.mailing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.MemberNames;
import org.focalnet.web.Problems;
import org.focalnet.web.Shell;
import org.springframework.stereotype.Component;

/** Puts together what the page of a mail to many shows. */
@Component
class MailingPages {

    private final MailingStore store;
    private final MailingForms forms;
    private final MailingSending sending;
    private final MemberNames names;

    MailingPages(MailingStore store, MailingForms forms, MailingSending sending, MemberNames names) {
        this.store = store;
        this.forms = forms;
        this.sending = sending;
        this.names = names;
    }

    MailingPage page(Mailing mailing, String as, Problems problems, Shell shell) {
        List<MailingRecipient> recipients = store.recipients(mailing);
        Map<MemberId, String> known = new HashMap<>();
        recipients.forEach(one -> known.computeIfAbsent(one.member(), id -> names.name(id, shell.locale())));
        MailingRecipient shown = recipients.stream()
                .filter(one -> one.appointment().toString().equals(as))
                .findFirst()
                .orElse(recipients.stream()
                        .filter(MailingRecipient::gets)
                        .findFirst()
                        .orElse(null));
        List<String> words = shown == null || mailing.languages().isEmpty()
                ? List.of("", "")
                : sending.words(sending.letter(mailing, shown, "…"));
        return new MailingPage(
                mailing,
                whom(mailing.whom(), shell),
                recipients,
                known,
                shown == null ? "" : shown.appointment().toString(),
                words.getFirst(),
                words.getLast(),
                problems);
    }

    private List<String> whom(Mailing.Whom whom, Shell shell) {
        List<String> said = new ArrayList<>();
        UUID group = whom.group();
        UUID meeting = whom.meeting();
        said.add(
                group == null
                        ? shell.t("secretariat.mailing.whom.network")
                        : forms.groups(shell).getOrDefault(group, "–"));
        said.add(shell.code("secretariat.mailing.standing", whom.standing()));
        if (!whom.posts().isEmpty()) {
            said.add(shell.list(whom.posts().stream()
                    .sorted()
                    .map(post -> shell.code("member.post", post))
                    .toList()));
        }
        if (!whom.language().isEmpty()) {
            said.add(shell.t("secretariat.mailing.whom.language", shell.languageName(whom.language(), false)));
        }
        if (meeting != null) {
            said.add(
                    shell.t("secretariat.mailing.whom.meeting", forms.meetings().getOrDefault(meeting, "–")));
        }
        return said;
    }
}
