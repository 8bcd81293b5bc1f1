package org.focalnet.assessment.asking;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.focalnet.assessment.PastRounds;
import org.focalnet.assessment.answer.ItemAnswerStore;
import org.focalnet.assessment.round.RoundItem;
import org.focalnet.assessment.round.RoundStore;
import org.focalnet.assessment.round.SnapshotStore;
import org.focalnet.institution.Inquiries;
import org.focalnet.institution.InquiryHistory;
import org.focalnet.web.ShellFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Institutions that were asked in the past; no mail leaves. */
@Component
@Transactional
public class PastAskings {

    private final AskingStore askings;
    private final RoundStore rounds;
    private final SnapshotStore snapshots;
    private final ItemAnswerStore answers;
    private final Inquiries inquiries;
    private final InquiryHistory history;
    private final ShellFactory shells;

    PastAskings(
            AskingStore askings,
            RoundStore rounds,
            SnapshotStore snapshots,
            ItemAnswerStore answers,
            Inquiries inquiries,
            InquiryHistory history,
            ShellFactory shells) {
        this.askings = askings;
        this.rounds = rounds;
        this.snapshots = snapshots;
        this.answers = answers;
        this.inquiries = inquiries;
        this.history = history;
        this.shells = shells;
    }

    /**
     * An institution that was asked, and what it has answered so far.
     *
     * @param institution the one that {@code asked} names
     * @param at when it was asked
     * @param answered when it last wrote; null where it has not
     * @param handedIn when it handed in; null where it has not
     */
    public void ask(
            UUID round,
            UUID institution,
            PastRounds.Asked asked,
            String author,
            Instant at,
            List<PastRounds.Said> said,
            @Nullable Instant answered,
            @Nullable Instant handedIn) {
        var ask = new AskingStore.Ask(
                institution,
                asked.person(),
                asked.mail(),
                asked.capacity(),
                asked.language(),
                asked.sections(),
                asked.due(),
                asked.note(),
                asked.contact());
        var theirs = shells.bare(List.of(Locale.of(asked.language())));
        var then = rounds.find(round);
        List<AskedQuestion> questions = askings.begin(asked.id(), then, ask, theirs, author, at);
        history.sent(askings.put(asked.id(), then, ask, questions), author, at);
        if (answered != null) {
            Map<UUID, PastRounds.Said> byItem = byItem(round, said);
            List<String> words = questions.stream()
                    .map(one -> {
                        PastRounds.Said past = byItem.getOrDefault(one.item(), new PastRounds.Said("", "", ""));
                        return one.part().equals("WORDS") ? past.words() : past.value();
                    })
                    .toList();
            history.answered(asked.id(), institution, List.of(), words, answered, handedIn, "");
            answers.take(asked.id(), inquiries.answers(asked.id()));
        }
    }

    private Map<UUID, PastRounds.Said> byItem(UUID round, List<PastRounds.Said> said) {
        Map<String, UUID> items = snapshots.items(round).stream()
                .collect(Collectors.toMap(one -> one.item().code(), RoundItem::id, (one, other) -> one));
        Map<UUID, PastRounds.Said> byItem = new LinkedHashMap<>();
        said.forEach(one -> byItem.put(Objects.requireNonNull(items.get(one.item()), one.item()), one));
        return byItem;
    }
}
