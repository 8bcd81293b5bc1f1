package org.focalnet.member.handover;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewer;
import org.focalnet.identity.Accounts;
import org.focalnet.member.handover.Handover.Plan;
import org.focalnet.member.handover.HandoverForm.Typing;
import org.focalnet.web.Problems;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Who leaves, who follows, from when. */
@Controller
class HandoverFormController {

    private final HandoverStore store;
    private final Preparation preparation;
    private final Accounts accounts;
    private final Clock clock;

    HandoverFormController(HandoverStore store, Preparation preparation, Accounts accounts, Clock clock) {
        this.store = store;
        this.preparation = preparation;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Whoever opens it hands over what they do, unless they choose somebody else: the focal point may be gone. */
    @GetMapping("/handover/new")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.LEAD)
    View blank() {
        Viewer viewer = Hub.require();
        boolean vacant = accounts.team().stream().noneMatch(one -> one.role() == Role.FOCAL_POINT);
        String leaving = vacant ? HandoverForm.VACANT : String.valueOf(viewer.account());
        return form(Ids.next(), 0, new Typing(leaving, "", "", "", false, "", true), null, new Problems());
    }

    @PostMapping("/handover")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.LEAD)
    Object start(HttpServletRequest request) {
        Hub.require();
        var typed = new Typed(request);
        UUID sent = typed.id("id");
        UUID id = sent == null ? Ids.next() : sent;
        Plan plan = plan(typed, null);
        if (!typed.problems().any()) {
            try {
                preparation.start(id, plan);
                return SeeOther.to("/handover/" + id).say("member.handover.said.prepared");
            } catch (Refused refused) {
                typed.problems().add(refused);
            }
        }
        return form(id, 0, typing(typed), null, typed.problems()).with(422);
    }

    @GetMapping("/handover/{id}/edit")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.LEAD)
    Object edit(@PathVariable UUID id) {
        Hub.require();
        Handover one = store.find(id);
        return one.open()
                ? form(id, one.version(), Typing.of(one), null, new Problems())
                : SeeOther.to("/handover/" + id).say("member.handover.refused.over");
    }

    @PostMapping("/handover/{id}")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.LEAD)
    Object change(@PathVariable UUID id, HttpServletRequest request) {
        Hub.require();
        Handover before = store.find(id);
        var typed = new Typed(request);
        int seen = HandoverController.version(typed);
        Plan plan = plan(typed, before.day());
        if (!typed.problems().any()) {
            try {
                preparation.change(id, seen, plan);
                return SeeOther.to("/handover/" + id).say("member.handover.said.changed");
            } catch (Refused refused) {
                typed.problems().add(refused);
            } catch (Conflict overtaken) {
                Handover theirs = store.find(id);
                return form(
                                id,
                                theirs.version(),
                                typing(typed),
                                theirs,
                                new Problems()
                                        .add("", theirs.open() ? overtaken.key() : "member.handover.refused.over"))
                        .with(409);
            }
        }
        return form(id, seen, typing(typed), null, typed.problems()).with(422);
    }

    /** @param before the day that was chosen before: it may stay, also when it has come and something is still missing */
    private Plan plan(Typed typed, @Nullable LocalDate before) {
        LocalDate tomorrow = tomorrow();
        LocalDate earliest = before != null && before.isBefore(tomorrow) ? before : tomorrow;
        UUID leaving = typed.id("leaving");
        if (leaving == null && !typed.raw("leaving").equals(HandoverForm.VACANT)) {
            typed.problems().add("leaving", "web.problem.choose");
        }
        UUID following = typed.id("following");
        String name = typed.line("name", 0, 120);
        String mail = typed.mail("mail", false);
        if (following != null && !(name.isEmpty() && mail.isEmpty())) {
            typed.problems().add("following", "member.handover.refused.both");
        }
        LocalDate day = typed.day("day", earliest, tomorrow.plusDays(Handover.MOST_DAYS));
        return new Plan(leaving, following, name, mail, typed.ticked("reading"), day, typed.ticked("told"));
    }

    private static Typing typing(Typed typed) {
        return new Typing(
                typed.raw("leaving"),
                typed.raw("following"),
                typed.raw("name"),
                typed.raw("mail"),
                typed.ticked("reading"),
                typed.raw("day"),
                typed.ticked("told"));
    }

    private HandoverForm form(UUID id, int version, Typing typing, @Nullable Handover theirs, Problems problems) {
        return new HandoverForm(
                id, version, typing, accounts.team(), theirs, tomorrow().toString(), problems);
    }

    private LocalDate tomorrow() {
        return LocalDate.now(clock.withZone(store.zone())).plusDays(1);
    }
}
