package org.focalnet.library.deposit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.MemberNames;
import org.focalnet.audience.Tlp;
import org.focalnet.cooperation.SharedLessons;
import org.focalnet.cooperation.TermsInput;
import org.focalnet.exchange.Lessons;
import org.focalnet.library.Credit;
import org.focalnet.library.ItemFacts;
import org.focalnet.library.ItemKind;
import org.focalnet.library.NewItem;
import org.focalnet.library.Told;
import org.focalnet.web.Shell;
import org.springframework.stereotype.Component;

/** Lessons that were drafted from a question or by two partners, with the consent of all whose words are in them. */
@Component
public class LessonDrafts {

    private final Lessons questions;
    private final SharedLessons partnerships;
    private final MemberNames names;

    LessonDrafts(Lessons questions, SharedLessons partnerships, MemberNames names) {
        this.questions = questions;
        this.partnerships = partnerships;
        this.names = names;
    }

    /** A draft that waits. @param id by which a form asks for it */
    public record Waiting(UUID id, String title) {}

    List<Waiting> waiting() {
        List<Waiting> waiting = new ArrayList<>();
        questions.ready().forEach(draft -> waiting.add(new Waiting(draft.id(), draft.title())));
        partnerships.ready().forEach(draft -> waiting.add(new Waiting(draft.id(), draft.title())));
        return waiting;
    }

    /** The item that a draft becomes; empty where it is not the viewer's, or not everybody agreed. */
    Optional<NewItem> item(UUID id, Shell shell, LocalDate today) {
        return questions.ready().stream()
                .filter(draft -> draft.id().equals(id))
                .findFirst()
                .map(draft -> item(draft, shell, today))
                .or(() -> partnerships.ready().stream()
                        .filter(draft -> draft.id().equals(id))
                        .findFirst()
                        .map(draft -> item(draft, shell, today)));
    }

    private NewItem item(Lessons.Draft draft, Shell shell, LocalDate today) {
        String said = draft.contributions().stream()
                .map(one -> one.member() == null
                        ? one.text()
                        : one.text() + "\n— " + names.name(one.member(), shell.locale()))
                .collect(Collectors.joining("\n\n"));
        String done = draft.done().isEmpty() ? said : draft.done();
        String conditions = draft.done().isEmpty() ? draft.conditions() : (draft.conditions() + "\n\n" + said).strip();
        var told = new Told(
                draft.title(),
                "",
                draft.context(),
                draft.problem(),
                TermsInput.most(done, 4000),
                draft.result(),
                draft.known(),
                draft.failed(),
                TermsInput.most(conditions, 8000));
        ItemFacts facts = facts(draft.language(), draft.themes());
        String basis =
                shell.t("library.deposit.consent.asked", draft.contributions().size());
        return new NewItem(facts, told, AudienceChoice.NETWORK, basis, today.plusYears(2));
    }

    private NewItem item(SharedLessons.Draft draft, Shell shell, LocalDate today) {
        var told = new Told(
                draft.title(),
                "",
                draft.context(),
                "",
                draft.done(),
                draft.worked(),
                "",
                draft.failed(),
                draft.advice());
        ItemFacts facts = facts(draft.language(), draft.themes());
        String basis = shell.t("library.deposit.consent.partners");
        return new NewItem(facts, told, AudienceChoice.NETWORK, basis, today.plusYears(2));
    }

    private static ItemFacts facts(String language, java.util.Set<org.focalnet.member.Theme> themes) {
        return new ItemFacts(
                ItemKind.LESSON,
                Tlp.GREEN,
                Credit.NAMED,
                language.toLowerCase(Locale.ROOT),
                "",
                "",
                "",
                "",
                "",
                null,
                themes,
                java.util.Set.of(),
                java.util.Set.of(),
                java.util.Set.of());
    }
}
