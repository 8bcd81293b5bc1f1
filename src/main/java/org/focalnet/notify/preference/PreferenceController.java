package org.focalnet.notify.preference;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.focalnet.audience.Door;
import org.focalnet.notify.NoticeKind;
import org.focalnet.notify.Pace;
import org.focalnet.notify.notice.NoticeKinds;
import org.focalnet.notify.notice.NoticeStore;
import org.focalnet.notify.preference.PreferencePage.Thing;
import org.focalnet.notify.preference.Rhythm.Choice;
import org.focalnet.notify.push.Pushes;
import org.focalnet.web.SeeOther;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class PreferenceController {

    private final PreferenceStore preferences;
    private final Preferences changes;
    private final NoticeStore notices;
    private final NoticeKinds kinds;
    private final Pushes pushes;
    private final ShellFactory shells;

    PreferenceController(
            PreferenceStore preferences,
            Preferences changes,
            NoticeStore notices,
            NoticeKinds kinds,
            Pushes pushes,
            ShellFactory shells) {
        this.preferences = preferences;
        this.changes = changes;
        this.notices = notices;
        this.kinds = kinds;
        this.pushes = pushes;
        this.shells = shells;
    }

    @GetMapping("/notices/preferences")
    @Door(Door.Kind.PAGE)
    PreferencePage show(HttpServletRequest request) {
        return page(new Typed(request), preferences.mine());
    }

    @PostMapping("/notices/preferences")
    @Door(Door.Kind.ACT)
    Object save(HttpServletRequest request) {
        var typed = new Typed(request);
        Map<Choice, Pace> choices = new HashMap<>();
        for (NoticeKind kind : kinds.all()) {
            put(choices, new Choice(kind.key(), null), typed.raw(kind.key()));
        }
        for (Thing thing : things(preferences.mine())) {
            put(choices, new Choice(thing.kind(), thing.id()), typed.raw(thing.field()));
        }
        if (typed.ticked("none")) {
            choices.put(new Choice(Rhythm.ALL, null), Pace.NEVER);
        }
        var rhythm = new Rhythm(choices, quiet(typed), typed.number("hour", 0, 23));
        if (typed.problems().any()) {
            return page(typed, rhythm).with(422);
        }
        changes.save(rhythm, shells.of(request).zone());
        return SeeOther.to("/notices/preferences").say("notify.preference.saved");
    }

    private static void put(Map<Choice, Pace> choices, Choice choice, String typed) {
        for (Pace pace : Pace.values()) {
            if (pace.name().equals(typed)) {
                choices.put(choice, pace);
            }
        }
    }

    private static @Nullable QuietHours quiet(Typed typed) {
        if (!typed.ticked("quiet")) {
            return null;
        }
        LocalTime from = time(typed, "from");
        LocalTime until = time(typed, "until");
        if (from == null || until == null) {
            return null;
        }
        if (from.equals(until)) {
            typed.problems().add("until", "notify.preference.quiet.same");
            return null;
        }
        return new QuietHours(from, until);
    }

    private static @Nullable LocalTime time(Typed typed, String field) {
        try {
            return LocalTime.parse(typed.raw(field)).truncatedTo(java.time.temporal.ChronoUnit.MINUTES);
        } catch (DateTimeException e) {
            typed.problems().add(field, "notify.preference.time");
            return null;
        }
    }

    /** The things that can be chosen for by themselves, with what the reader may read of them. */
    private List<Thing> things(Rhythm rhythm) {
        return kinds.all().stream()
                .filter(NoticeKind::recurs)
                .flatMap(kind -> {
                    var ids = new java.util.LinkedHashSet<>(notices.objects(kind.key(), 50));
                    rhythm.choices().keySet().stream()
                            .filter(choice -> choice.kind().equals(kind.key()) && choice.object() != null)
                            .forEach(choice -> ids.add(choice.object()));
                    return kinds.subjects(kind.key(), ids).entrySet().stream()
                            .map(one -> new Thing(
                                    kind.key(), one.getKey(), one.getValue().title()));
                })
                .sorted(java.util.Comparator.comparing(Thing::title))
                .toList();
    }

    private PreferencePage page(Typed typed, Rhythm rhythm) {
        boolean again = !typed.raw("hour").isEmpty();
        QuietHours quiet = rhythm.quiet();
        return new PreferencePage(
                List.copyOf(kinds.all()),
                things(preferences.mine()),
                rhythm,
                again ? typed.ticked("quiet") : quiet != null,
                again
                        ? typed.raw("from")
                        : quiet == null ? "21:00" : quiet.from().toString(),
                again
                        ? typed.raw("until")
                        : quiet == null ? "07:00" : quiet.until().toString(),
                pushes.panel(),
                typed.problems());
    }
}
