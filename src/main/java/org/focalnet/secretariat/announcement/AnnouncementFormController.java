package org.focalnet.secretariat.announcement;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.member.Group;
import org.focalnet.member.Groups;
import org.focalnet.member.LocalName;
import org.focalnet.web.NetworkSettings;
import org.focalnet.web.Problems;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Texts;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Writes announcements. */
@Controller
class AnnouncementFormController {

    private final AnnouncementStore store;
    private final Groups groups;
    private final NetworkSettings settings;
    private final ShellFactory shells;
    private final Clock clock;

    AnnouncementFormController(
            AnnouncementStore store, Groups groups, NetworkSettings settings, ShellFactory shells, Clock clock) {
        this.store = store;
        this.groups = groups;
        this.settings = settings;
        this.shells = shells;
        this.clock = clock;
    }

    @GetMapping("/announcements/new")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.OFFICER)
    View begin(HttpServletRequest request) {
        LocalDate until = LocalDate.now(clock).plusDays(settings.number(NetworkSettings.Setting.ANNOUNCEMENT_DAYS));
        return page(
                announcement(Ids.next(), LocalName.NONE, LocalName.NONE, null, until, "", 0),
                Map.of(),
                until.toString(),
                new Problems(),
                shells.of(request));
    }

    @GetMapping("/announcements/{id}/edit")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.OFFICER)
    View edit(@PathVariable UUID id, HttpServletRequest request) {
        Announcement one = store.get(id, false);
        return page(one, Map.of(), one.until().toString(), new Problems(), shells.of(request));
    }

    @PostMapping("/announcements/{id}")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.OFFICER)
    Object save(@PathVariable UUID id, HttpServletRequest request) {
        Shell shell = shells.of(request);
        var typed = new Typed(request);
        Announcement read = read(id, typed, shell);
        int status = 422;
        if (!typed.problems().any()) {
            try {
                if (read.version() == 0) {
                    store.announce(read);
                } else {
                    store.revise(read);
                }
                return SeeOther.to("/announcements/" + id)
                        .say(
                                read.version() == 0
                                        ? "secretariat.announcement.said.announced"
                                        : "secretariat.announcement.said.revised");
            } catch (Conflict conflict) {
                typed.problems().add("", conflict.key());
                status = 409;
            }
        }
        Map<String, String> said = new HashMap<>();
        Texts.LANGUAGES.forEach(language -> {
            said.put("title_" + language.getLanguage(), typed.raw("title_" + language.getLanguage()));
            said.put("text_" + language.getLanguage(), typed.raw("text_" + language.getLanguage()));
        });
        return page(read, said, typed.raw("until"), typed.problems(), shell).with(status);
    }

    private Announcement read(UUID id, Typed typed, Shell shell) {
        Map<String, String> titles = new LinkedHashMap<>();
        Map<String, String> texts = new LinkedHashMap<>();
        Texts.LANGUAGES.forEach(language -> {
            String code = language.getLanguage();
            titles.put(code, typed.line("title_" + code, 0, 160));
            texts.put(code, typed.text("text_" + code, 0, 8000));
            if (titles.get(code).isEmpty() != texts.get(code).isEmpty()) {
                typed.problems().add("title_" + code, "secretariat.announcement.refused.half");
            }
        });
        if (titles.values().stream().allMatch(String::isEmpty)) {
            typed.problems().add("title_en", "secretariat.announcement.refused.empty");
        }
        LocalDate today = LocalDate.now(clock);
        LocalDate until = typed.day("until", today.minusDays(1), today.plusYears(1));
        if (until == null) {
            typed.problems().add("until", "web.problem.required");
        }
        UUID group = typed.id("group");
        if (!typed.raw("group").isEmpty()
                && (group == null || groups.find(group).isEmpty())) {
            typed.problems().add("group", "web.problem.choose");
        }
        return announcement(
                id,
                new LocalName(titles),
                new LocalName(texts),
                group,
                until == null ? today : until,
                shell.signedIn().personName(),
                typed.raw("version").matches("[0-9]{1,9}") ? Integer.parseInt(typed.raw("version")) : 0);
    }

    private Announcement announcement(
            UUID id, LocalName titles, LocalName texts, @Nullable UUID group, LocalDate until, String by, int version) {
        return new Announcement(
                id, null, titles, texts, group, until, by, version, clock.instant(), clock.instant(), null);
    }

    private AnnouncementFormPage page(
            Announcement one, Map<String, String> typed, String until, Problems problems, Shell shell) {
        Map<String, String> names = new LinkedHashMap<>();
        groups.all().stream()
                .sorted(Comparator.comparing(Group::kind).reversed().thenComparing(group -> group.name(shell.locale())))
                .forEach(group -> names.put(group.id().toString(), group.name(shell.locale())));
        return new AnnouncementFormPage(one, typed, names, until, problems);
    }
}
