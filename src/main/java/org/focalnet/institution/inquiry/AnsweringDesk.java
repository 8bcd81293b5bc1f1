package org.focalnet.institution.inquiry;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.institution.InquiryAsker;
import org.focalnet.institution.InquiryQuestion;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What whoever holds a link may do, as the hub that asks: with one sheet, for as long as it is open and theirs. */
@Component
@Transactional
class AnsweringDesk {

    private final InquiryStore inquiries;
    private final SheetStore sheets;
    private final AnswerStore answers;
    private final List<InquiryAsker> askers;
    private final Clock clock;

    AnsweringDesk(
            InquiryStore inquiries, SheetStore sheets, AnswerStore answers, List<InquiryAsker> askers, Clock clock) {
        this.inquiries = inquiries;
        this.sheets = sheets;
        this.answers = answers;
        this.askers = List.copyOf(askers);
        this.clock = clock;
    }

    /** A sheet and the person before it. */
    record Seat(Inquiry inquiry, Sheet sheet, Sheet.Holder holder) {

        boolean open(Instant now) {
            return holder.passed() == null && sheet.open(now);
        }
    }

    /**
     * What became of a saving.
     *
     * @param contested questions that a colleague answered meanwhile
     * @param missing questions without which nothing is handed in, each with the key of what is said of it
     */
    record Saved(Set<UUID> contested, Map<UUID, String> missing) {}

    /** Empty where the sheet ended so long ago that its links say nothing any more. */
    @Transactional(readOnly = true)
    Optional<Seat> seat(UUID holder) {
        return sheets.heldBy(holder)
                .filter(sheet -> !sheet.forgotten(clock.instant()))
                .flatMap(sheet -> sheet.holders().stream()
                        .filter(one -> one.id().equals(holder))
                        .findFirst()
                        .map(one -> new Seat(inquiries.find(sheet.inquiry()), sheet, one)));
    }

    @Transactional(readOnly = true)
    Map<UUID, GivenAnswer> answers(Seat seat) {
        return answers.of(seat.sheet().id());
    }

    /** The version of an answer. */
    @Transactional(readOnly = true)
    int version(Seat seat, UUID question) {
        GivenAnswer given = answers.of(seat.sheet().id(), Set.of(question)).get(question);
        return given == null ? 0 : given.version();
    }

    /** Saves what was typed and, where all is there, hands it in. */
    Saved save(Seat seat, UUID page, List<AnswerStore.Typing> typed, boolean handsIn) {
        Seat now = still(seat);
        UUID sheet = now.sheet().id();
        Set<UUID> contested = answers.save(now.inquiry(), sheet, now.holder().person(), page, typed);
        Map<UUID, String> missing = handsIn ? missing(now) : Map.of();
        if (handsIn && contested.isEmpty() && missing.isEmpty()) {
            answers.handIn(now.inquiry(), sheet);
        }
        return new Saved(contested, missing);
    }

    private Map<UUID, String> missing(Seat seat) {
        Map<UUID, GivenAnswer> given = answers.of(seat.sheet().id());
        Map<UUID, String> texts = new HashMap<>();
        given.forEach((question, answer) -> texts.put(question, answer.text()));
        Map<UUID, String> wanting = new HashMap<>();
        askers.stream()
                .filter(one -> one.code().equals(seat.inquiry().asker()))
                .forEach(one -> wanting.putAll(one.wanting(seat.inquiry().id(), texts)));
        Map<UUID, String> missing = new LinkedHashMap<>();
        for (InquiryQuestion one : seat.inquiry().questions()) {
            GivenAnswer answer = given.getOrDefault(one.id(), GivenAnswer.none(one.id()));
            String why = one.required() ? "institution.answering.refused.missing" : wanting.get(one.id());
            if (why != null && answer.text().isEmpty()) {
                missing.put(one.id(), why);
            }
        }
        return missing;
    }

    void settle(Seat seat, UUID variant, boolean taken) {
        Seat now = still(seat);
        answers.settle(now.inquiry(), now.sheet().id(), variant, taken);
    }

    /** Looks again under the lock: it may have ended, or been handed on, since the page was opened. */
    private Seat still(Seat seat) {
        Sheet locked = sheets.lock(seat.sheet().id());
        Sheet.Holder holder = locked.holders().stream()
                .filter(one -> one.id().equals(seat.holder().id()))
                .findFirst()
                .orElseThrow(NotFound::new);
        var now = new Seat(seat.inquiry(), locked, holder);
        if (!now.open(clock.instant())) {
            throw new Refused("institution.answering.refused.closed");
        }
        return now;
    }
}
