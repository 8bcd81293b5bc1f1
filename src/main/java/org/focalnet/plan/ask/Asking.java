package org.focalnet.plan.ask;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.Ids;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.institution.AnswerKind;
import org.focalnet.institution.Inquiries;
import org.focalnet.institution.InquiryAnswered;
import org.focalnet.institution.InquiryQuestion;
import org.focalnet.institution.InstitutionContacts;
import org.focalnet.notify.Notices;
import org.focalnet.plan.ActionStatus;
import org.focalnet.plan.PlanNotice;
import org.focalnet.plan.action.Action;
import org.focalnet.plan.note.Note;
import org.focalnet.plan.note.ProgressNoteStore;
import org.focalnet.plan.plan.Outline;
import org.focalnet.web.Shell;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks those who lead actions how these stand, by the link that inquiries have, and takes over what they answer. */
@Component
class Asking {

    /** The module that asks, as inquiries call it. */
    static final String ASKER = "plan";

    private final AskStore asks;
    private final ProgressNoteStore notes;
    private final Inquiries inquiries;
    private final InstitutionContacts contacts;
    private final Notices notices;
    private final TransactionTemplate transaction;

    Asking(
            AskStore asks,
            ProgressNoteStore notes,
            Inquiries inquiries,
            InstitutionContacts contacts,
            Notices notices,
            TransactionTemplate transaction) {
        this.asks = asks;
        this.notes = notes;
        this.inquiries = inquiries;
        this.contacts = contacts;
        this.notices = notices;
        this.transaction = transaction;
    }

    /** What a person says of a round of asking. */
    record Round(UUID form, Set<UUID> leads, String note, String contact, LocalDate due) {}

    /** Asks each of the leads about its open actions; answers how many are asked. */
    @Transactional
    int ask(Outline outline, Round round, Shell shell) {
        Map<UUID, InstitutionContacts.Contact> known = contacts.first();
        int asked = 0;
        for (UUID lead : round.leads()) {
            List<Action> actions = outline.actions().stream()
                    .filter(one ->
                            lead.equals(one.words().lead().id()) && one.status().open())
                    .limit(Ask.MOST)
                    .toList();
            InstitutionContacts.Contact contact = known.get(lead);
            if (!actions.isEmpty() && contact != null) {
                put(outline, lead, actions, contact, round, shell);
                asked++;
            }
        }
        return asked;
    }

    private void put(
            Outline outline,
            UUID lead,
            List<Action> actions,
            InstitutionContacts.Contact contact,
            Round round,
            Shell shell) {
        String language = contact.language().isEmpty() ? shell.language() : contact.language();
        Shell theirs = shell.in(Locale.of(language));
        List<String> words = Arrays.stream(ActionStatus.values())
                .map(status -> theirs.code("plan.status", status))
                .toList();
        List<InquiryQuestion> questions = new ArrayList<>();
        List<AskStore.Asked> asked = new ArrayList<>();
        for (Action one : actions) {
            var status = new InquiryQuestion(
                    Ids.next(),
                    theirs.t("plan.ask.question.status", one.words().title()),
                    due(one, theirs),
                    AnswerKind.CHOICE,
                    words,
                    false);
            var text = new InquiryQuestion(
                    Ids.next(),
                    theirs.t("plan.ask.question.text", one.words().title()),
                    theirs.t("plan.ask.question.text.hint"),
                    AnswerKind.LONG,
                    List.of(),
                    false);
            questions.addAll(List.of(status, text));
            asked.add(new AskStore.Asked(one.id(), status.id(), text.id(), words));
        }
        // the second click of an impatient hand asks nobody twice
        UUID id = UUID.nameUUIDFromBytes((round.form() + " " + lead).getBytes(StandardCharsets.UTF_8));
        inquiries.put(new Inquiries.Put(
                id,
                ASKER,
                most(theirs.t("plan.ask.inquiry", outline.plan().words().title())),
                round.note(),
                round.contact(),
                round.due(),
                shell.zone(),
                questions,
                List.of(new Inquiries.To(lead, contact.person(), contact.mail(), language))));
        Action.Body body =
                new Action.Body(lead, actions.getFirst().words().lead().name());
        asks.write(id, outline.plan().id(), body, round.due(), shell.signedIn().personName(), asked);
    }

    private static String due(Action one, Shell shell) {
        LocalDate due = one.words().due();
        return due == null ? "" : shell.t("plan.ask.question.due", shell.day(due));
    }

    private static String most(String title) {
        return title.codePointCount(0, title.length()) <= 160
                ? title
                : title.substring(0, title.offsetByCodePoints(0, 160));
    }

    /**
     * Takes over what was answered on these as progress notes; the rest is left. Answers how many were taken.
     *
     * @param reasons what the team says, by item, where an answer says blocked or dropped without a word
     * @param me whose words the reasons are
     */
    @Transactional
    int adopt(Ask ask, Collection<UUID> items, Map<UUID, String> reasons, String me) {
        int taken = 0;
        for (Ask.Item one : Ask.proposed(asks.items(ask.id()))) {
            if (items.contains(one.id()) && asks.settle(one.id())) {
                String author = one.person().isEmpty() ? ask.name() : ask.name() + " (" + one.person() + ")";
                String reason = one.unexplained() ? reasons.getOrDefault(one.id(), "") : "";
                if (one.unexplained() && reason.isEmpty()) {
                    throw new Refused("plan.note.why", one.field());
                }
                author = reason.isEmpty() ? author : author + " · " + me;
                notes.write(new Note(
                        Ids.next(),
                        one.action(),
                        Objects.requireNonNullElse(one.status(), one.now()),
                        reason.isEmpty() ? one.text() : reason,
                        "",
                        author.length() > 400 ? ask.name() : author,
                        LocalDate.ofInstant(Objects.requireNonNull(one.at()), ZoneOffset.UTC)));
                taken++;
            }
        }
        if (asks.items(ask.id()).stream().noneMatch(Ask.Item::proposed)) {
            notices.settle(Viewers.require().member(), PlanNotice.PROGRESS_CAME, ask.id());
        }
        return taken;
    }

    /** Leads of the hub are told when all was handed in. Without a transaction of its own: it would have no viewer. */
    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(InquiryAnswered answered) {
        if (answered.asker().equals(ASKER) && answered.handedIn()) {
            Viewers.run(
                    Viewer.office(answered.member()),
                    () -> transaction.executeWithoutResult(status -> notices.tellOnce(
                            answered.inquiry(), answered.member(), PlanNotice.PROGRESS_CAME, answered.inquiry())));
        }
    }
}
