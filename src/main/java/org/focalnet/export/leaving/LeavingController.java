package org.focalnet.export.leaving;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.UUID;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewers;
import org.focalnet.member.Member;
import org.focalnet.member.Members;
import org.focalnet.web.SeeOther;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where the secretariat lets a member leave, step by step, and proves that it is gone. */
@Controller
class LeavingController {

    static final String PATH = "/members/{code:[A-Z][A-Z0-9-]+}/leaving";

    private final LeavingStore store;
    private final Deletion deletion;
    private final Members members;
    private final ShellFactory shells;

    LeavingController(LeavingStore store, Deletion deletion, Members members, ShellFactory shells) {
        this.store = store;
        this.deletion = deletion;
        this.members = members;
        this.shells = shells;
    }

    @GetMapping(PATH)
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.OFFICER, fresh = true)
    View show(@PathVariable String code, HttpServletRequest request) {
        return page(member(code), new Typed(request), request);
    }

    @PostMapping(PATH)
    @Door(value = Door.Kind.ACT, entry = Door.Entry.OFFICER, fresh = true)
    Object begin(@PathVariable String code, HttpServletRequest request) {
        Member member = member(code);
        var typed = new Typed(request);
        String reason = typed.text("reason", 1, 1000);
        LocalDate due = typed.day(
                "due", store.today().plusDays(Leaving.DAYS), store.today().plusYears(2));
        UUID id = typed.id("id");
        if (typed.problems().any() || due == null) {
            return page(member, typed, request).with(422);
        }
        try {
            store.begin(id == null ? Ids.next() : id, member.id(), name(member), reason, due);
        } catch (Conflict twice) {
            typed.problems().add("", twice.key());
            return page(member, typed, request).with(409);
        }
        return said(code, "begun");
    }

    @PostMapping(PATH + "/confirmation")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.OFFICER, fresh = true)
    Object confirm(@PathVariable String code) {
        store.confirm(store.require(member(code).id()));
        return said(code, "confirmed");
    }

    @PostMapping(PATH + "/waiver")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.OFFICER, fresh = true)
    Object waive(@PathVariable String code, HttpServletRequest request) {
        Member member = member(code);
        var typed = new Typed(request);
        String reason = typed.text("waiver", 1, 1000);
        if (typed.problems().any()) {
            return page(member, typed, request).with(422);
        }
        store.waive(store.require(member.id()), reason);
        return said(code, "waived");
    }

    @PostMapping(PATH + "/end")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.OFFICER, fresh = true)
    Object stop(@PathVariable String code) {
        store.stop(store.require(member(code).id()));
        return said(code, "stopped");
    }

    @PostMapping(PATH + "/deletion")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.OFFICER, fresh = true)
    Object delete(@PathVariable String code) {
        deletion.delete(store.require(member(code).id()));
        return said(code, "deleted");
    }

    private LeavingPage page(Member member, Typed typed, HttpServletRequest request) {
        Leaving leaving = store.of(member.id()).orElse(null);
        boolean mine =
                leaving != null && leaving.account().equals(Viewers.require().account());
        String name = member.name(shells.of(request).locale());
        String path = "/members/" + member.code() + "/leaving";
        return new LeavingPage(
                name,
                leaving,
                store.today(),
                true,
                mine,
                path,
                Ids.next(),
                typed.raw("reason"),
                typed.raw("due"),
                typed.problems());
    }

    private static String name(Member member) {
        return member.name(java.util.Locale.ENGLISH);
    }

    private Member member(String code) {
        Member member = members.find(code).orElseThrow(NotFound::new);
        if (member.id().equals(MemberId.SECRETARIAT)) {
            throw new Refused("export.leaving.refused.secretariat");
        }
        return member;
    }

    private static SeeOther said(String code, String what) {
        return SeeOther.to("/members/" + code + "/leaving").say("export.leaving.said." + what);
    }
}
