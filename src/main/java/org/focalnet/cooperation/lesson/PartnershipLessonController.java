package org.focalnet.cooperation.lesson;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Door;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Viewers;
import org.focalnet.cooperation.partnership.Partnership;
import org.focalnet.cooperation.partnership.PartnershipPages;
import org.focalnet.cooperation.partnership.PartnershipStore;
import org.focalnet.member.Language;
import org.focalnet.web.AudiencePickers;
import org.focalnet.web.Problems;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The draft lesson of a partnership: written by one side, agreed to by both. */
@Controller
class PartnershipLessonController {

    private static final String PATH = "/cooperation/partnerships/{id}/lesson";

    private final PartnershipStore partnerships;
    private final PartnershipLessonStore store;
    private final PartnershipPages pages;
    private final AudiencePickers pickers;
    private final ShellFactory shells;

    PartnershipLessonController(
            PartnershipStore partnerships,
            PartnershipLessonStore store,
            PartnershipPages pages,
            AudiencePickers pickers,
            ShellFactory shells) {
        this.partnerships = partnerships;
        this.store = store;
        this.pages = pages;
        this.pickers = pickers;
        this.shells = shells;
    }

    @GetMapping(PATH)
    @Door(Door.Kind.PAGE)
    View show(@PathVariable UUID id, HttpServletRequest request) {
        return page(id, null, new Problems(), request);
    }

    @PostMapping(PATH + "/draft")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther begin(@PathVariable UUID id, HttpServletRequest request) {
        Shell shell = shells.of(request);
        Partnership one = partnerships.find(id);
        store.begin(id, shell.code("cooperation.form", one.form()), shell.language());
        return SeeOther.to(one.path() + "/lesson");
    }

    @PostMapping(PATH)
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object change(@PathVariable UUID id, HttpServletRequest request) {
        Partnership one = partnerships.find(id);
        if (store.find(one)
                .filter(lesson -> lesson.owner().equals(one.member()))
                .isEmpty()) {
            throw new NotFound();
        }
        Typed typed = new Typed(request);
        var told = new Lesson.Told(
                typed.line("heading", 1, 160),
                typed.text("context", 0, 4000),
                typed.text("done", 0, 4000),
                typed.text("worked", 0, 4000),
                typed.text("failed", 0, 4000),
                typed.text("advice", 0, 8000),
                Language.codes().contains(typed.raw("language")) ? typed.raw("language") : "en");
        int version = typed.number("version", 0, Integer.MAX_VALUE);
        if (typed.problems().any()) {
            return page(id, told, typed.problems(), request).with(422);
        }
        try {
            store.change(id, version, told);
        } catch (Conflict stale) {
            typed.problems().add("", stale.key());
            return page(id, told, typed.problems(), request).with(409);
        }
        return SeeOther.to(one.path() + "/lesson").say("cooperation.lesson.said.kept");
    }

    @PostMapping(PATH + "/consent")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object say(@PathVariable UUID id, HttpServletRequest request) {
        Partnership one = partnerships.find(id);
        Typed typed = new Typed(request);
        int version = typed.number("version", 0, Integer.MAX_VALUE);
        if (!List.of("yes", "no").contains(typed.raw("word"))) {
            typed.problems().add("word", "web.problem.choose");
        }
        if (typed.problems().any()) {
            return page(id, null, typed.problems(), request).with(422);
        }
        try {
            store.say(id, version, typed.raw("word").equals("yes"));
        } catch (Conflict stale) {
            typed.problems().add("", stale.key());
            return page(id, null, typed.problems(), request).with(409);
        }
        return SeeOther.to(one.path() + "/lesson").say("cooperation.lesson.said.word");
    }

    private View page(UUID id, Lesson.@Nullable Told typed, Problems problems, HttpServletRequest request) {
        Shell shell = shells.of(request);
        Partnership one = partnerships.find(id);
        return new PartnershipLessonPage(
                one,
                pages.names(List.of(one.member(), one.other()), shell),
                pickers.ribbon(shell, one.audience(), one.handling().mark()),
                store.find(one).orElse(null),
                typed,
                Viewers.require().role().writes(),
                problems);
    }
}
