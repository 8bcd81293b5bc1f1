package org.focalnet.assessment.instrument;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.focalnet.web.Typed;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The fields of one node, read one by one; what does not fit is noted with its line. */
final class YamlFields {

    private final List<Fault> faults;
    private final int line;
    private final Map<String, Node> fields = new LinkedHashMap<>();

    YamlFields(Node node, Set<String> known, List<Fault> faults) {
        this.faults = faults;
        this.line = line(node);
        if (!(node instanceof MappingNode mapping)) {
            fault(line, "fields", String.join(", ", new TreeSet<>(known)));
            return;
        }
        for (NodeTuple one : mapping.getValue()) {
            int at = line(one.getKeyNode());
            String name = one.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            if (!known.contains(name)) {
                fault(at, "unknown", cut(name), String.join(", ", new TreeSet<>(known)));
            } else if (fields.putIfAbsent(name, one.getValueNode()) != null) {
                fault(at, "twice", name);
            }
        }
    }

    static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    int line() {
        return line;
    }

    /** The line of a field, of the whole where it is missing. */
    int line(String field) {
        Node node = fields.get(field);
        return node == null ? line : line(node);
    }

    boolean has(String field) {
        return fields.containsKey(field);
    }

    void fault(int at, String key, Object... arguments) {
        if (faults.size() < Fault.MOST) {
            faults.add(Fault.at(at, key, arguments));
        }
    }

    /** A text in one language; empty where it is missing. */
    String text(String field, boolean required, int most) {
        Node node = fields.get(field);
        String value = node instanceof ScalarNode scalar ? written(scalar) : "";
        if (node != null && !(node instanceof ScalarNode)) {
            fault(line(node), "text", field);
        } else if (required && value.isEmpty()) {
            fault(line(field), "missing", field);
        } else if (value.length() > most) {
            fault(line(field), "long", field, most, value.length());
        }
        return value;
    }

    String code(String field, Pattern form) {
        String value = text(field, true, 100);
        if (!value.isEmpty() && !form.matcher(value).matches()) {
            fault(line(field), form == Limits.CODE ? "code" : "name", cut(value));
        }
        return value;
    }

    int number(String field, int least, int most) {
        String value = text(field, true, 20);
        if (value.matches("\\d{1,6}")) {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        }
        if (!value.isEmpty()) {
            fault(line(field), "number", field, least, most);
        }
        return least;
    }

    boolean flag(String field) {
        String value = text(field, false, 20);
        if (!value.isEmpty() && !value.equals("true") && !value.equals("false")) {
            fault(line(field), "flag", field);
        }
        return value.equals("true");
    }

    /** A word of a vocabulary in small letters, such as {@code foreign_affairs}; null where it is missing or unknown. */
    <E extends Enum<E>> @Nullable E choice(String field, Class<E> vocabulary, boolean required) {
        String value = text(field, required, 100);
        for (E one : vocabulary.getEnumConstants()) {
            if (one.name().toLowerCase(Locale.ROOT).equals(value)) {
                return one;
            }
        }
        if (!value.isEmpty()) {
            fault(line(field), "choice", field, cut(value), words(vocabulary));
        }
        return null;
    }

    /** A text in its languages. */
    Words words(String field, boolean required, int most) {
        Node node = fields.get(field);
        Map<String, String> texts = new LinkedHashMap<>();
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(one -> word(field, one, most, texts));
        } else if (node != null
                && !(node instanceof ScalarNode scalar && written(scalar).isEmpty())) {
            fault(line(node), "words", field);
            return Words.NONE;
        }
        if (required && texts.isEmpty()) {
            fault(line(field), "missing", field);
        }
        if (texts.size() > Limits.LANGUAGES) {
            fault(line(field), "languages", field, Limits.LANGUAGES);
        }
        return texts.isEmpty() ? Words.NONE : new Words(texts);
    }

    List<Node> list(String field) {
        Node node = fields.get(field);
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        if (node != null
                && !(node instanceof ScalarNode scalar && written(scalar).isEmpty())) {
            fault(line(node), "list", field);
        }
        return List.of();
    }

    private void word(String field, NodeTuple one, int most, Map<String, String> texts) {
        int at = line(one.getKeyNode());
        String language = one.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
        if (!Limits.LANGUAGE.matcher(language).matches()) {
            fault(at, "language", cut(language));
        } else if (!(one.getValueNode() instanceof ScalarNode scalar)) {
            fault(at, "text", field + "." + language);
        } else {
            String value = written(scalar);
            if (value.length() > most) {
                fault(at, "long", field + "." + language, most, value.length());
            }
            if (texts.containsKey(language)) {
                fault(at, "twice", language);
            } else if (!value.isEmpty()) {
                texts.put(language, value);
            }
        }
    }

    private static String written(ScalarNode scalar) {
        boolean none = scalar.isPlain()
                && (scalar.getValue().equals("~") || scalar.getValue().equals("null"));
        String value = none ? "" : Typed.clean(scalar.getValue()).strip();
        return Typed.unseen(value) ? "" : value;
    }

    static <E extends Enum<E>> String words(Class<E> vocabulary) {
        return String.join(
                ", ",
                Arrays.stream(vocabulary.getEnumConstants())
                        .map(one -> one.name().toLowerCase(Locale.ROOT))
                        .toList());
    }

    private static String cut(String value) {
        String clean = Typed.clean(value);
        return clean.length() > 60 ? clean.substring(0, 60) + "…" : clean;
    }
}
