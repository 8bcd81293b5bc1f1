package org.focalnet.assessment.scenario;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Viewers;
import org.focalnet.web.SeeOther;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.View;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Scenarios: read, taken as a file, removed. */
@Controller
class ScenarioController {

    private static final String LIST = "/assessment/scenarios";

    private final Scenarios scenarios;
    private final ScenarioStore store;
    private final ShellFactory shells;

    ScenarioController(Scenarios scenarios, ScenarioStore store, ShellFactory shells) {
        this.scenarios = scenarios;
        this.store = store;
        this.shells = shells;
    }

    @GetMapping(LIST)
    @Door(Door.Kind.PAGE)
    View list() {
        return new ScenarioListPage(
                scenarios.shipped(), scenarios.own(), Viewers.require().role().writes());
    }

    @GetMapping(LIST + "/{key}")
    @Door(Door.Kind.PAGE)
    View show(@PathVariable String key, HttpServletRequest request) {
        OwnScenario own =
                scenarios.ships(key) ? null : store.find(Scenarios.id(key).orElseThrow(NotFound::new));
        Scenario scenario = scenarios.find(key).orElse(null);
        var language = shells.of(request).locale();
        String title = scenario != null ? scenario.title().in(language) : own == null ? key : own.title();
        return new ScenarioPage(
                key, title, scenario, own, language, Viewers.require().role().writes());
    }

    /** The file of one: to write another after it. */
    @GetMapping(LIST + "/{key}/scenario.yaml")
    @Door(Door.Kind.EXPORT)
    ResponseEntity<byte[]> file(@PathVariable String key) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "application/yaml;charset=utf-8")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("scenario-" + key + ".yaml")
                                .build()
                                .toString())
                .body(scenarios.source(key).getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping(LIST + "/{id}/removal")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther remove(@PathVariable UUID id) {
        store.remove(id);
        return SeeOther.to(LIST).say("assessment.scenario.said.removed");
    }
}
