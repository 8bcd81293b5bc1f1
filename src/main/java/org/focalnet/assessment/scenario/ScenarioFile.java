package org.focalnet.assessment.scenario;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.focalnet.assessment.instrument.Words;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Reads a scenario from YAML and says line by line what does not fit. Takes no tags, no references to other parts and no
 * more than a person can have written.
 */
public final class ScenarioFile {

    /** How long a file may be, in characters. */
    public static final int LONGEST = 120_000;

    private static final int MOST_FAULTS = 20;
    private static final int MOST_ROLES = 20;
    private static final int MOST_INJECTS = 40;
    private static final int MOST_QUESTIONS = 10;
    private static final int LINE = 160;
    private static final int SHORT = 1000;
    private static final int TEXT = 4000;
    private static final int LONG = 8000;
    private static final int DAY = 480;
    private static final int DEEPEST = 12;

    private final List<Fault> faults = new ArrayList<>();

    private ScenarioFile() {}

    /**
     * What does not fit.
     *
     * @param line from 1
     */
    public record Fault(int line, String key, List<Object> arguments) {

        public Fault {
            arguments = List.copyOf(arguments);
        }
    }

    /** A scenario, or what is wrong with its file. */
    public record Result(@Nullable Scenario scenario, List<Fault> faults) {}

    public static Result read(String text) {
        var file = new ScenarioFile();
        Scenario scenario = file.parse(text);
        return new Result(file.faults.isEmpty() ? scenario : null, List.copyOf(file.faults));
    }

    private @Nullable Scenario parse(String text) {
        if (text.length() > LONGEST) {
            fault(1, "assessment.scenario.fault.large", LONGEST);
            return null;
        }
        try {
            var options = new LoaderOptions();
            options.setCodePointLimit(LONGEST);
            options.setNestingDepthLimit(DEEPEST);
            options.setAllowDuplicateKeys(false);
            if (!plain(new Yaml(options).parse(new StringReader(text)))) {
                return null;
            }
            Node root = new Yaml(options).compose(new StringReader(text));
            if (root instanceof MappingNode map) {
                return scenario(new YamlMap(map, this));
            }
            fault(1, "assessment.scenario.fault.syntax");
        } catch (MarkedYAMLException e) {
            fault(
                    e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1,
                    "assessment.scenario.fault.syntax");
        } catch (YAMLException e) {
            fault(1, "assessment.scenario.fault.syntax");
        }
        return null;
    }

    /** Before anything is built of it: no references, and no depth that only a machine writes. */
    private boolean plain(Iterable<Event> events) {
        int depth = 0;
        for (Event event : events) {
            int line = event.getStartMark().getLine() + 1;
            if (event instanceof AliasEvent) {
                fault(line, "assessment.scenario.fault.alias");
                return false;
            }
            depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
            if (depth > DEEPEST) {
                fault(line, "assessment.scenario.fault.syntax");
                return false;
            }
        }
        return true;
    }

    private Scenario scenario(YamlMap map) {
        map.only("code", "minutes", "title", "summary", "background", "roles", "injects", "debrief");
        String code = map.line("code", 40);
        int minutes = map.number("minutes", 15, DAY);
        Words title = map.words("title", LINE, true);
        List<Scenario.Part> roles =
                map.maps("roles", 1, MOST_ROLES).stream().map(this::role).toList();
        Set<String> known = new HashSet<>();
        roles.forEach(role -> {
            if (!known.add(role.code())) {
                fault(map.at("roles"), "assessment.scenario.fault.twice", role.code());
            }
        });
        List<Scenario.Inject> injects = new ArrayList<>();
        int last = 0;
        for (YamlMap one : map.maps("injects", 1, MOST_INJECTS)) {
            Scenario.Inject inject = inject(one, known, minutes);
            if (inject.minute() < last) {
                fault(one.line(), "assessment.scenario.fault.order", last);
            }
            last = Math.max(last, inject.minute());
            injects.add(inject);
        }
        return new Scenario(
                code,
                minutes,
                title,
                map.words("summary", SHORT, false),
                map.words("background", LONG, true),
                roles,
                injects,
                map.list("debrief", SHORT, MOST_QUESTIONS));
    }

    private Scenario.Part role(YamlMap map) {
        map.only("code", "title", "brief");
        return new Scenario.Part(map.line("code", 40), map.words("title", LINE, true), map.words("brief", TEXT, true));
    }

    private Scenario.Inject inject(YamlMap map, Set<String> roles, int minutes) {
        map.only("minute", "title", "text", "to", "questions", "hints");
        List<String> to = map.codes("to", MOST_ROLES);
        to.stream()
                .filter(code -> !roles.contains(code))
                .forEach(code -> fault(map.at("to"), "assessment.scenario.fault.role", code));
        return new Scenario.Inject(
                map.number("minute", 0, Math.max(0, minutes)),
                map.words("title", LINE, true),
                map.words("text", TEXT, true),
                to,
                map.list("questions", SHORT, MOST_QUESTIONS),
                map.words("hints", TEXT, false));
    }

    void fault(int line, String key, Object... arguments) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(new Fault(line, key, List.of(arguments)));
        }
    }
}
