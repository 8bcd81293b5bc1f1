package org.focalnet.assessment.round;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.focalnet.assessment.instrument.Instrument;
import org.focalnet.assessment.instrument.Instruments;
import org.focalnet.assessment.instrument.Section;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.audience.NotFound;
import org.focalnet.web.Problems;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.focalnet.workload.Months;
import org.focalnet.workload.Overload;
import org.focalnet.workload.Workload;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Beginning a round: which instrument, which of its sections, until when. */
@Controller
class RoundFormController {

    /** How long answers are awaited where nobody says otherwise. */
    private static final int DAYS = 60;

    private final RoundStore rounds;
    private final Instruments instruments;
    private final Workload workload;
    private final ShellFactory shells;
    private final Clock clock;

    RoundFormController(
            RoundStore rounds, Instruments instruments, Workload workload, ShellFactory shells, Clock clock) {
        this.rounds = rounds;
        this.instruments = instruments;
        this.workload = workload;
        this.shells = shells;
        this.clock = clock;
    }

    /** Which instrument, and then its form. */
    @GetMapping("/assessment/rounds/new")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View blank(HttpServletRequest request) {
        String code = new Typed(request).raw("instrument");
        if (code.isEmpty()) {
            return new InstrumentChoicePage(instruments.inUse());
        }
        Instrument instrument = instruments.inUse(code).orElseThrow(NotFound::new);
        Shell shell = shells.of(request);
        LocalDate today = today();
        var input = new RoundInput(
                shell.t(
                        "assessment.form.usual",
                        instrument.title().in(shell.locale()),
                        String.valueOf(today.getYear())),
                "",
                "",
                "",
                Set.of(),
                "",
                instrument.title().texts().keySet(),
                instrument.sections().stream().map(Section::code).collect(Collectors.toSet()),
                today.plusDays(DAYS).toString(),
                "");
        return form(Ids.next(), instrument, input, null, new Problems());
    }

    @PostMapping("/assessment/rounds")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object begin(HttpServletRequest request) {
        var typed = new Typed(request);
        Instrument instrument = instruments.inUse(typed.raw("instrument")).orElseThrow(NotFound::new);
        UUID sent = typed.id("form");
        UUID id = sent == null ? Ids.next() : sent;
        Round.Facts facts = RoundInput.read(typed, today(), null);
        Set<String> codes = instrument.sections().stream().map(Section::code).collect(Collectors.toSet());
        Set<String> sections = typed.choices("sections", codes, 1, codes.size());
        Set<String> spoken = instrument.title().texts().keySet();
        Set<String> languages = spoken.size() > 1 ? typed.choices("languages", spoken, 1, spoken.size()) : spoken;
        if (typed.problems().any() || facts == null) {
            return form(id, instrument, RoundInput.typed(typed), null, typed.problems())
                    .with(422);
        }
        Overload passed = typed.raw("act").equals("anyway") ? null : passed(instrument, facts, shells.of(request));
        if (passed != null && rounds.look(id).isEmpty()) {
            return form(id, instrument, RoundInput.typed(typed), passed, typed.problems())
                    .with(422);
        }
        rounds.begin(id, instrument, facts, languages, sections, author(request));
        return SeeOther.to("/assessment/rounds/" + id).say("assessment.said.begun");
    }

    private @Nullable Overload passed(Instrument instrument, Round.Facts facts, Shell shell) {
        String kind = RoundCommitments.Work.begun(instrument.kind().name());
        var months = new Months(YearMonth.from(today()), YearMonth.from(facts.due()));
        return kind == null ? null : workload.overload(kind, months, shell);
    }

    private View form(UUID id, Instrument instrument, RoundInput input, @Nullable Overload passed, Problems problems) {
        List<RoundForm.Offered> offered = instrument.sections().stream()
                .map(one -> new RoundForm.Offered(
                        one.code(), one.title(), one.items().size()))
                .toList();
        return new RoundForm(
                id,
                0,
                instrument.code(),
                instrument.title(),
                instrument.introduction(),
                offered,
                List.copyOf(instrument.title().texts().keySet()),
                input,
                passed,
                null,
                problems);
    }

    private String author(HttpServletRequest request) {
        return shells.of(request).signedIn().personName();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
