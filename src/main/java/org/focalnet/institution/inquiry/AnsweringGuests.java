package org.focalnet.institution.inquiry;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberNames;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.identity.LinkVisits;
import org.focalnet.institution.AnswerKind;
import org.focalnet.institution.AskedAs;
import org.focalnet.institution.InquiryQuestion;
import org.focalnet.institution.inquiry.AnsweringDesk.Seat;
import org.focalnet.web.Naming;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.springframework.stereotype.Component;

/**
 * Leads whoever holds a link to their sheet, and nobody anywhere else: every other link gets the same answer, but for one
 * of a frozen hub, which rests.
 */
@Component
class AnsweringGuests {

    private final AnsweringDesk desk;
    private final InquiryLinks links;
    private final LinkVisits visits;
    private final MemberNames names;
    private final List<AskedAs> nameless;
    private final ShellFactory shells;
    private final Clock clock;

    AnsweringGuests(
            AnsweringDesk desk,
            InquiryLinks links,
            LinkVisits visits,
            MemberNames names,
            List<AskedAs> nameless,
            ShellFactory shells,
            Clock clock) {
        this.desk = desk;
        this.links = links;
        this.visits = visits;
        this.names = names;
        this.nameless = List.copyOf(nameless);
        this.shells = shells;
        this.clock = clock;
    }

    /** Does something with the sheet of a link, as the hub that asks. Who tries many links is slowed down. */
    Object with(String token, HttpServletRequest request, HttpServletResponse response, Function<Seat, Object> work) {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        InquiryLinks.Opened link = links.open(token).orElse(null);
        if (link != null) {
            Object answer = Viewers.as(
                    Viewer.office(link.member()),
                    () -> desk.seat(link.holder()).map(work).orElse(null));
            if (answer != null) {
                return answer;
            }
        }
        if (link == null && links.rests(token)) {
            return AnsweringPage.resting(request.getParameterMap().keySet().stream()
                            .filter(field -> field.startsWith("answer_"))
                            .map(new Typed(request)::raw)
                            .filter(text -> !Typed.unseen(text))
                            .toList())
                    .with(403);
        }
        visits.count(request);
        return AnsweringPage.gone().with(404);
    }

    AnsweringPage page(String token, Seat seat, Typed typed, boolean paper, HttpServletRequest request) {
        Map<String, String> shown = new HashMap<>();
        typed.problems().fields().forEach(field -> shown.put(field, typed.raw(field)));
        if (typed.problems().fields().contains("")) { // closed meanwhile: what was typed is shown, to be copied
            request.getParameterMap().keySet().stream()
                    .filter(field -> field.startsWith("answer_"))
                    .forEach(field -> shown.put(field, typed.raw(field)));
        }
        if (request.getParameter("colleague") != null) {
            shown.put("colleague", typed.raw("colleague"));
            shown.put("mail", typed.raw("mail"));
        }
        Map<UUID, GivenAnswer> answers = seat.holder().passed() == null ? desk.answers(seat) : Map.of();
        answers.forEach((question, given) -> {
            if (!given.variants().isEmpty()) { // what was typed is kept beside, and shown there
                shown.remove("answer_" + question);
            }
        });
        return new AnsweringPage(
                token,
                new AnsweringPage.Seen(
                        names.name(
                                Viewers.require().member(), shells.of(request).locale()),
                        seat.inquiry(),
                        seat.sheet(),
                        seat.holder(),
                        answers,
                        shown,
                        Ids.next(),
                        part(typed, seat),
                        nameless(seat),
                        clock.instant(),
                        typed.problems()),
                paper,
                null);
    }

    private boolean nameless(Seat seat) {
        return nameless.stream()
                .anyMatch(one -> one.asker().equals(seat.inquiry().asker()));
    }

    /** What in these answers seems to name somebody, where they are to name nobody. */
    Optional<Naming.Hint> named(Seat seat, List<AnswerStore.Typing> answers) {
        return nameless(seat)
                ? Naming.in(answers.stream().map(AnswerStore.Typing::text).toArray(String[]::new)).stream()
                        .findFirst()
                : Optional.empty();
    }

    /** The part that was asked for, or the one with the first thing that is wrong. */
    static int part(Typed typed, Seat seat) {
        List<Inquiry.Part> parts = Inquiry.Part.of(seat.inquiry().questions());
        int asked = typed.raw("part").matches("[0-9]{1,3}") ? Integer.parseInt(typed.raw("part")) : 1;
        int shown = Math.clamp(asked, 1, parts.size());
        return typed.problems().fields().stream()
                .filter(field -> field.matches("answer_[0-9a-f-]{36}"))
                .map(field -> Inquiry.Part.of(parts, UUID.fromString(field.substring("answer_".length()))))
                .findFirst()
                .orElse(shown);
    }

    /** The same sheet as it is now. */
    Seat again(Seat seat) {
        return desk.seat(seat.holder().id()).orElseThrow(NotFound::new);
    }

    /** The opened page on which something was typed. */
    static UUID page(Typed typed) {
        UUID page = typed.id("page");
        return page == null ? Ids.next() : page;
    }

    /** The answers that were sent and fit; what was not sent stays as it is. */
    static List<AnswerStore.Typing> read(Typed typed, Seat seat, HttpServletRequest request) {
        List<AnswerStore.Typing> answers = new ArrayList<>();
        for (InquiryQuestion one : seat.inquiry().questions()) {
            String field = "answer_" + one.id();
            if (request.getParameter(field) == null) {
                continue;
            }
            int known = typed.problems().fields().size();
            String text = one.kind() == AnswerKind.LONG
                    ? typed.text(field, 0, one.kind().longest())
                    : one.kind() == AnswerKind.SHORT
                            ? typed.line(field, 0, one.kind().longest())
                            : typed.raw(field);
            String answer = Typed.unseen(text) ? "" : text;
            if (!one.takes(answer)) {
                typed.problems().add(field, "web.problem.choose");
            }
            if (typed.problems().fields().size() == known) {
                String version = typed.raw("version_" + one.id());
                answers.add(new AnswerStore.Typing(
                        one.id(), answer, version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : 0));
            }
        }
        return answers;
    }
}
