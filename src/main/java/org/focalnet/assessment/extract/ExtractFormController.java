package org.focalnet.assessment.extract;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.focalnet.assessment.round.Round;
import org.focalnet.assessment.round.RoundStore;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.AudienceKind;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Tlp;
import org.focalnet.web.AudiencePickers;
import org.focalnet.web.Problems;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Chooses what of a closed round others read, who they are and until when. */
@Controller
class ExtractFormController {

    private final ExtractStore extracts;
    private final RoundStore rounds;
    private final ExtractForms forms;
    private final ShellFactory shells;
    private final Clock clock;

    ExtractFormController(
            ExtractStore extracts, RoundStore rounds, ExtractForms forms, ShellFactory shells, Clock clock) {
        this.extracts = extracts;
        this.rounds = rounds;
        this.forms = forms;
        this.shells = shells;
        this.clock = clock;
    }

    @GetMapping("/assessment/rounds/{id}/extracts/new")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER, fresh = true)
    Object blank(@PathVariable UUID id, HttpServletRequest request) {
        Round round = rounds.find(id);
        if (round.open()) {
            return SeeOther.to(round.path() + "/extracts"); // that page says why
        }
        var typed = new ExtractForm.Typed(Extract.Purpose.SHARING.name(), "", "", "");
        return forms.of(
                Ids.next(),
                round,
                typed,
                ChosenParts.NONE,
                AudienceChoice.named(Set.<MemberId>of()),
                new Problems(),
                request);
    }

    @PostMapping("/assessment/rounds/{id}/extracts")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER, fresh = true)
    Object make(@PathVariable UUID id, HttpServletRequest request) {
        Round round = rounds.find(id);
        Shell shell = shells.of(request);
        var typed = new Typed(request);
        UUID sent = typed.id("form");
        UUID form = sent == null ? Ids.next() : sent;
        AudienceChoice readers = AudiencePickers.read(typed, Extract.AUDIENCES);
        ExtractStore.Written written = written(typed, readers, shell);
        var chosen = new ChosenParts(
                Set.copyOf(typed.ids("position")),
                Set.copyOf(typed.ids("reasons")),
                Set.copyOf(typed.ids("narrative")));
        List<Extract.Line> lines = forms.lines(id, chosen);
        if (lines.isEmpty()) {
            typed.problems().add("position", "assessment.extract.nothing");
        }
        boolean check = typed.raw("act").equals("check");
        if (written != null && !check && !typed.problems().any()) {
            try {
                if (round.open()) {
                    throw new Refused("assessment.extract.refused.open");
                }
                extracts.make(form, round, written, lines, shell.signedIn().personName());
                return SeeOther.to("/assessment/extracts/" + form).say("assessment.extract.said.made");
            } catch (Refused refused) {
                typed.problems().add(refused);
            }
        }
        var again = forms.of(
                form,
                round,
                new ExtractForm.Typed(typed.raw("purpose"), typed.raw("title"), typed.raw("note"), typed.raw("until")),
                chosen,
                readers,
                check ? new Problems() : typed.problems(),
                request);
        return check ? again : again.with(422);
    }

    private ExtractStore.@Nullable Written written(Typed typed, AudienceChoice readers, Shell shell) {
        var purpose = typed.choice("purpose", Extract.Purpose.class);
        String title = typed.line("title", 3, 160);
        String note = typed.text("note", 0, 4000);
        LocalDate today = LocalDate.now(clock.withZone(shell.zone()));
        LocalDate until = purpose == null ? null : typed.day("until", today, purpose.last(today));
        if (typed.raw("until").isBlank()) {
            typed.problems().add("until", "web.problem.required");
        }
        if (purpose != null && purpose.invites() && readers.kind() == AudienceKind.NETWORK) {
            typed.problems().add("audience", "assessment.extract.refused.network");
        }
        if (purpose == null || until == null) {
            return null;
        }
        Tlp mark = Tlp.strictest(readers.kind() == AudienceKind.OWN ? AudienceKind.NAMED : readers.kind());
        return new ExtractStore.Written(
                purpose,
                title,
                note,
                shell.language(),
                mark,
                readers,
                until.plusDays(1).atStartOfDay(shell.zone()).toInstant());
    }
}
