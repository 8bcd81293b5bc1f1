package org.focalnet.assessment.scenario;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.audience.Refused;
import org.focalnet.web.Problems;
import org.focalnet.web.SeeOther;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Writing a scenario: typed, or brought in as a file. */
@Controller
class ScenarioFormController {

    private static final String LIST = "/assessment/scenarios";

    private final Scenarios scenarios;
    private final ScenarioStore store;
    private final ShellFactory shells;

    ScenarioFormController(Scenarios scenarios, ScenarioStore store, ShellFactory shells) {
        this.scenarios = scenarios;
        this.store = store;
        this.shells = shells;
    }

    @GetMapping(LIST + "/new")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View blank(HttpServletRequest request) {
        String from = new Typed(request).raw("from");
        return form(Ids.next(), 0, from.isEmpty() ? "" : scenarios.source(from), null, new Problems());
    }

    @GetMapping(LIST + "/{id}/edit")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View edit(@PathVariable UUID id) {
        OwnScenario own = store.find(id);
        return form(id, own.version(), own.source(), null, new Problems());
    }

    @PostMapping(LIST)
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object add(@RequestParam @Nullable MultipartFile file, HttpServletRequest request) throws IOException {
        Typed typed = new Typed(request);
        UUID sent = typed.id("form");
        return save(sent == null ? Ids.next() : sent, 0, typed, file, request);
    }

    @PostMapping(LIST + "/{id}")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object change(@PathVariable UUID id, @RequestParam @Nullable MultipartFile file, HttpServletRequest request)
            throws IOException {
        store.find(id);
        Typed typed = new Typed(request);
        int version = typed.raw("version").matches("[1-9][0-9]{0,8}") ? Integer.parseInt(typed.raw("version")) : 1;
        return save(id, version, typed, file, request);
    }

    private Object save(UUID id, int version, Typed typed, @Nullable MultipartFile file, HttpServletRequest request)
            throws IOException {
        if (file != null && file.getSize() > 4L * ScenarioFile.LONGEST) {
            var large = new ScenarioFile.Fault(1, "assessment.scenario.fault.large", List.of(ScenarioFile.LONGEST));
            return new ScenarioForm(id, version, typed.raw("source"), List.of(large), null, typed.problems()).with(422);
        }
        String source = file == null || file.isEmpty()
                ? typed.raw("source")
                : Typed.clean(new String(file.getBytes(), StandardCharsets.UTF_8));
        source = source.replace("\r\n", "\n");
        ScenarioFile.Result result = ScenarioFile.read(source);
        Scenario scenario = result.scenario();
        if (scenario == null) {
            return new ScenarioForm(id, version, source, result.faults(), null, typed.problems()).with(422);
        }
        String title = scenario.title().in(shells.of(request).locale());
        String author = shells.of(request).signedIn().personName();
        try {
            if (version == 0) {
                store.add(id, title, source, author);
            } else {
                store.change(id, version, title, source, author);
            }
        } catch (Refused refused) {
            return form(id, version, source, null, typed.problems().add(refused))
                    .with(422);
        } catch (Conflict meanwhile) {
            OwnScenario theirs = store.find(id);
            return form(id, theirs.version(), source, theirs, typed.problems()).with(409);
        }
        return SeeOther.to(LIST + "/" + id).say("assessment.scenario.said");
    }

    private static View form(UUID id, int version, String source, @Nullable OwnScenario theirs, Problems problems) {
        return new ScenarioForm(id, version, source, List.of(), theirs, problems);
    }
}
