package org.focalnet.member.freeze;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.UUID;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Door;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.member.Member;
import org.focalnet.member.Members;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Where officers freeze a hub on a verified request, and lift that on another. They prove anew who they are. */
@Controller
class FreezeController {

    private static final String PATH = "/members/{code:[A-Z][A-Z0-9-]+}/freeze";

    private final FreezeStore store;
    private final FreezePages pages;
    private final Members members;

    FreezeController(FreezeStore store, FreezePages pages, Members members) {
        this.store = store;
        this.pages = pages;
        this.members = members;
    }

    @GetMapping(PATH)
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.OFFICER, fresh = true)
    View show(@PathVariable String code, HttpServletRequest request) {
        return pages.page(member(code), FreezeTyped.blank(), request);
    }

    @PostMapping(PATH)
    @Door(value = Door.Kind.ACT, entry = Door.Entry.OFFICER, fresh = true)
    Object freeze(@PathVariable String code, @RequestParam @Nullable MultipartFile file, HttpServletRequest request)
            throws IOException {
        Member member = member(code);
        var typed = new Typed(request);
        FreezeTyped.Whole whole = FreezeTyped.read(typed, file, pages.today(request));
        if (whole == null) {
            return pages.page(member, FreezeTyped.again(typed), request).with(422);
        }
        try {
            store.freeze(member.id(), whole);
        } catch (Conflict frozen) {
            typed.problems().add("", frozen.key());
            return pages.page(member, FreezeTyped.again(typed), request).with(409);
        }
        return SeeOther.to(path(code)).say("member.freeze.said.frozen");
    }

    @PostMapping(PATH + "/lifting")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.OFFICER, fresh = true)
    Object ask(@PathVariable String code, @RequestParam @Nullable MultipartFile file, HttpServletRequest request)
            throws IOException {
        Member member = member(code);
        Freeze now = now(member);
        var typed = new Typed(request);
        FreezeTyped.Whole whole = FreezeTyped.read(typed, file, pages.today(request));
        if (whole == null) {
            return pages.page(member, FreezeTyped.again(typed), request).with(422);
        }
        try {
            store.ask(now, whole);
        } catch (Conflict stale) {
            typed.problems().add("", stale.key());
            return pages.page(member, FreezeTyped.again(typed), request).with(409);
        }
        return SeeOther.to(path(code)).say("member.freeze.said.asked");
    }

    @PostMapping(PATH + "/lifting/withdrawal")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.OFFICER, fresh = true)
    Object withdraw(@PathVariable String code, HttpServletRequest request) {
        Member member = member(code);
        store.withdraw(now(member), FreezeTyped.seen(new Typed(request)));
        return SeeOther.to(path(code)).say("member.freeze.said.withdrawn");
    }

    @PostMapping(PATH + "/lifting/confirmation")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.OFFICER, fresh = true)
    Object lift(@PathVariable String code, HttpServletRequest request) {
        Member member = member(code);
        store.lift(now(member), FreezeTyped.seen(new Typed(request)));
        return SeeOther.to(path(code)).say("member.freeze.said.lifted");
    }

    /** The scan of the note: of the request, or of its end. */
    @GetMapping(PATH + "/{id}/{note}")
    @Door(value = Door.Kind.EXPORT, entry = Door.Entry.OFFICER)
    ResponseEntity<byte[]> scan(@PathVariable String code, @PathVariable UUID id, @PathVariable String note) {
        if (!note.equals("request") && !note.equals("lifting")) {
            throw new NotFound();
        }
        return store.scan(id, note.equals("lifting")).answer();
    }

    private Member member(String code) {
        Member member = members.find(code).orElseThrow(NotFound::new);
        if (member.id().equals(MemberId.SECRETARIAT)) {
            throw new Refused("member.freeze.refused.secretariat");
        }
        return member;
    }

    private Freeze now(Member member) {
        return store.now(member.id()).orElseThrow(() -> new Refused("member.freeze.refused.not_frozen"));
    }

    private static String path(String code) {
        return "/members/" + code + "/freeze";
    }
}
