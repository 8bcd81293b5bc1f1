package org.focalnet.assessment.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.focalnet.assessment.instrument.Words;
import org.focalnet.web.Texts;
import org.focalnet.web.Typed;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A map of a scenario's file with the lines on which it stands; each reading notes what does not fit. */
final class YamlMap {

    private static final Set<String> LANGUAGES =
            Texts.LANGUAGES.stream().map(Locale::getLanguage).collect(Collectors.toUnmodifiableSet());

    private final int line;
    private final ScenarioFile file;
    private final Map<String, Node> entries = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();

    YamlMap(MappingNode node, ScenarioFile file) {
        this.line = lineOf(node);
        this.file = file;
        node.getValue().forEach(entry -> {
            String key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            if (entries.putIfAbsent(key, entry.getValueNode()) != null) {
                file.fault(lineOf(entry.getKeyNode()), "assessment.scenario.fault.twice", shown(key));
            }
            lines.putIfAbsent(key, lineOf(entry.getKeyNode()));
        });
    }

    int line() {
        return line;
    }

    int at(String key) {
        return lines.getOrDefault(key, line);
    }

    /** Notes what is not known here: a mistyped word would be lost without a sound. */
    void only(String... known) {
        entries.keySet().stream()
                .filter(key -> !List.of(known).contains(key))
                .forEach(key ->
                        file.fault(at(key), "assessment.scenario.fault.unknown", shown(key), String.join(", ", known)));
    }

    String line(String key, int most) {
        Node node = entries.get(key);
        String value = node instanceof ScalarNode scalar
                ? Typed.clean(scalar.getValue()).strip()
                : "";
        if (value.isEmpty()) {
            file.fault(at(key), "assessment.scenario.fault.missing", key);
        } else if (value.length() > most || value.contains("\n")) {
            file.fault(at(key), "assessment.scenario.fault.long", key, most);
        }
        return value;
    }

    int number(String key, int least, int most) {
        String value = entries.get(key) instanceof ScalarNode scalar
                ? scalar.getValue().strip()
                : "";
        if (value.matches("[0-9]{1,5}")) {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        }
        file.fault(at(key), "assessment.scenario.fault.number", key, least, most);
        return least;
    }

    /** A text, or one in each of some languages. */
    Words words(String key, int most, boolean needed) {
        Node node = entries.get(key);
        Words words = node == null ? Words.NONE : words(key, node, most);
        if (needed && words.isEmpty()) {
            file.fault(at(key), "assessment.scenario.fault.missing", key);
        }
        return words;
    }

    private Words words(String key, Node node, int most) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (node instanceof ScalarNode scalar) {
            texts.put("en", scalar.getValue());
        } else if (node instanceof MappingNode map) {
            map.getValue().forEach(entry -> {
                if (entry.getKeyNode() instanceof ScalarNode code
                        && LANGUAGES.contains(code.getValue())
                        && entry.getValueNode() instanceof ScalarNode text) {
                    texts.put(code.getValue(), text.getValue());
                } else {
                    file.fault(lineOf(entry.getKeyNode()), "assessment.scenario.fault.language");
                }
            });
        } else {
            file.fault(lineOf(node), "assessment.scenario.fault.text", key);
        }
        texts.replaceAll((language, text) -> Typed.clean(text).strip());
        texts.values().removeIf(String::isEmpty);
        if (texts.values().stream().anyMatch(text -> text.codePointCount(0, text.length()) > most)) {
            file.fault(lineOf(node), "assessment.scenario.fault.long", key, most);
        }
        return new Words(texts);
    }

    List<Words> list(String key, int longest, int most) {
        return nodes(key, 0, most).stream()
                .map(node -> words(key, node, longest))
                .filter(words -> !words.isEmpty())
                .toList();
    }

    List<String> codes(String key, int most) {
        return nodes(key, 0, most).stream()
                .map(node -> node instanceof ScalarNode scalar ? shown(scalar.getValue()) : "?")
                .distinct()
                .toList();
    }

    List<YamlMap> maps(String key, int least, int most) {
        return nodes(key, least, most).stream()
                .map(node -> map(key, node))
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable YamlMap map(String key, Node node) {
        if (node instanceof MappingNode map) {
            return new YamlMap(map, file);
        }
        file.fault(lineOf(node), "assessment.scenario.fault.part", key);
        return null;
    }

    private List<Node> nodes(String key, int least, int most) {
        Node node = entries.get(key);
        List<Node> nodes = node instanceof SequenceNode list ? list.getValue() : List.of();
        if (nodes.size() < least || nodes.size() > most || node != null && !(node instanceof SequenceNode)) {
            file.fault(at(key), "assessment.scenario.fault.list", key, least, most);
        }
        return nodes.stream().limit(most).toList();
    }

    private static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    private static String shown(String key) {
        String clean = Typed.clean(key).replaceAll("\\s+", " ").strip();
        return clean.length() > 40 ? clean.substring(0, 40) : clean;
    }
}
