package org.focalnet.exchange.lesson;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Door;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewers;
import org.focalnet.web.AudiencePickers;
import org.focalnet.web.Problems;
import org.focalnet.web.SeeOther;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The draft of a lesson, for its writer's team; and what others are asked to agree to. */
@Controller
class LessonController {

    private final LessonStore store;
    private final ConsentStore consents;
    private final AudiencePickers pickers;
    private final ShellFactory shells;

    LessonController(LessonStore store, ConsentStore consents, AudiencePickers pickers, ShellFactory shells) {
        this.store = store;
        this.consents = consents;
        this.pickers = pickers;
        this.shells = shells;
    }

    @PostMapping("/questions/{id}/lesson")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther create(@PathVariable UUID id) {
        return SeeOther.to("/lessons/" + store.create(id));
    }

    @GetMapping("/lessons/{id}")
    @Door(Door.Kind.PAGE)
    View show(@PathVariable UUID id, HttpServletRequest request) {
        Lesson lesson = store.find(id);
        return page(lesson, lesson.told(), new Problems(), request);
    }

    @PostMapping("/lessons/{id}")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object change(@PathVariable UUID id, HttpServletRequest request) {
        Lesson lesson = store.find(id);
        Typed typed = new Typed(request);
        var told = new Lesson.Told(
                typed.line("title", 3, 160),
                typed.text("context", 0, 4000),
                typed.text("problem", 0, 8000),
                typed.text("done", 0, 4000),
                typed.text("result", 0, 4000),
                typed.text("known", 0, 4000),
                typed.text("failed", 0, 4000),
                typed.text("conditions", 0, 4000));
        int version = typed.number("version", 0, Integer.MAX_VALUE);
        if (typed.problems().any()) {
            return page(lesson, told, typed.problems(), request).with(422);
        }
        try {
            store.change(id, version, told);
        } catch (Conflict stale) {
            typed.problems().add("", stale.key());
            return page(lesson, told, typed.problems(), request).with(409);
        }
        return SeeOther.to("/lessons/" + id).say("exchange.lesson.said.kept");
    }

    @PostMapping("/lessons/{id}/consents")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object ask(@PathVariable UUID id, HttpServletRequest request) {
        Lesson lesson = store.find(id);
        Typed typed = new Typed(request);
        try {
            store.ask(id, typed.ids("answer"));
        } catch (Refused refused) {
            typed.problems().add(refused);
            return page(lesson, lesson.told(), typed.problems(), request).with(422);
        }
        return SeeOther.to("/lessons/" + id + "#contributions").say("exchange.lesson.said.asked");
    }

    @GetMapping("/consents")
    @Door(Door.Kind.PAGE)
    View consents() {
        return new ConsentListPage(consents.list(), Viewers.require().role().writes());
    }

    @PostMapping("/consents/{id}")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther say(@PathVariable UUID id, HttpServletRequest request) {
        Typed typed = new Typed(request);
        boolean granted = typed.raw("act").startsWith("grant");
        consents.say(id, granted, typed.raw("act").equals("grant-named"));
        return SeeOther.to("/consents")
                .say(granted ? "exchange.consent.said.granted" : "exchange.consent.said.refused");
    }

    private View page(Lesson lesson, Lesson.Told told, Problems problems, HttpServletRequest request) {
        Map<MemberId, String> names = new HashMap<>();
        List<MemberId> members = lesson.contributions().stream()
                .map(Lesson.Contribution::member)
                .distinct()
                .toList();
        pickers.named(members, shells.of(request)).forEach(one -> names.put(one.id(), one.name()));
        return new LessonPage(lesson, told, names, Viewers.require().role().writes(), problems);
    }
}
