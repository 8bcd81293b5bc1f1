package org.focalnet.assessment.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.audience.NotFound;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The scenarios that can be played: those that are shipped with the program, and the hub's own. */
@Component
public class Scenarios {

    private static final List<String> SHIPPED = List.of("harvest-lists", "across-the-lake");

    private final Map<String, Shipped> shipped = new LinkedHashMap<>();
    private final ScenarioStore own;

    Scenarios(ScenarioStore own) {
        this.own = own;
        SHIPPED.forEach(code -> shipped.put(code, load(code)));
    }

    /** A scenario with the file in which it is written. */
    public record Shipped(Scenario scenario, String source) {}

    private static Shipped load(String code) {
        try (var in = new ClassPathResource("exercises/" + code + ".yaml").getInputStream()) {
            String source = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            ScenarioFile.Result result = ScenarioFile.read(source);
            Scenario scenario = result.scenario();
            if (scenario == null || !scenario.code().equals(code)) {
                throw new IllegalStateException(code + ": " + result.faults());
            }
            return new Shipped(scenario, source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<Shipped> shipped() {
        return List.copyOf(shipped.values());
    }

    /** By the code of a shipped one or the id of an own one that can be played. */
    public Optional<Scenario> find(String key) {
        Shipped one = shipped.get(key);
        return one != null
                ? Optional.of(one.scenario())
                : id(key).flatMap(own::kept).flatMap(OwnScenario::scenario);
    }

    /** The file of one. */
    String source(String key) {
        Shipped one = shipped.get(key);
        return one != null
                ? one.source()
                : id(key).flatMap(own::kept).map(OwnScenario::source).orElseThrow(NotFound::new);
    }

    boolean ships(String key) {
        return shipped.containsKey(key);
    }

    static Optional<UUID> id(String key) {
        return key.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
                ? Optional.of(UUID.fromString(key))
                : Optional.empty();
    }

    /** All that can be planned: the key and the title of each. */
    public Map<String, String> titles(Locale language) {
        Map<String, String> titles = new LinkedHashMap<>();
        shipped.forEach((code, one) -> titles.put(code, one.scenario().title().in(language)));
        own().forEach(one -> titles.put(one.id().toString(), one.title()));
        return titles;
    }

    /** The hub's own. */
    public List<OwnScenario> own() {
        return own.all();
    }
}
