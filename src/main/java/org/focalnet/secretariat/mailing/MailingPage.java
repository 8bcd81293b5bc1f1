package org.focalnet.secretariat.mailing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.focalnet.audience.MemberId;
import org.focalnet.web.Problems;
import org.focalnet.web.View;

/**
 * A mail to many: of a draft who would get it and how it reads, else what became of it.
 *
 * @param whom for whom it is, in words
 * @param as whose mail is shown
 * @param subject of that mail
 * @param members how many have somebody who gets it
 */
public record MailingPage(
        Mailing mailing,
        List<String> whom,
        List<MailingRecipient> recipients,
        Map<MemberId, String> names,
        String as,
        String subject,
        String text,
        Problems problems)
        implements View {

    /** How many are listed without being asked for. */
    public static final int OPEN = 20;

    public List<MailingRecipient> getting() {
        return recipients.stream().filter(MailingRecipient::gets).toList();
    }

    public List<MailingRecipient> left() {
        return recipients.stream().filter(one -> !one.gets()).toList();
    }

    public List<MailingRecipient> back() {
        return recipients.stream().filter(one -> one.bounce() != null).toList();
    }

    public long count(MailingRecipient.State state) {
        return recipients.stream().filter(one -> one.state() == state).count();
    }

    public int members() {
        return Set.copyOf(getting().stream().map(MailingRecipient::member).toList())
                .size();
    }
}
