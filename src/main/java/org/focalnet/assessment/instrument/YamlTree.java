package org.focalnet.assessment.instrument;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * A YAML text as a tree with the places of its nodes. Nothing is constructed of it, and what an instrument has no use for
 * is refused before it costs anything: tags (which name classes), anchors (a small text that unfolds into a huge one),
 * depth.
 */
final class YamlTree {

    /** A word of an item lies six levels deep. */
    private static final int DEPTH = 10;

    private final List<Fault> faults = new ArrayList<>();
    private @Nullable Node root;

    YamlTree(String text) {
        try {
            check(text);
            if (faults.isEmpty()) {
                root = yaml().compose(new StringReader(text));
            }
        } catch (MarkedYAMLException wrong) {
            Mark mark = wrong.getProblemMark() == null ? wrong.getContextMark() : wrong.getProblemMark();
            faults.add(Fault.at(mark == null ? 1 : mark.getLine() + 1, "yaml"));
        } catch (ReaderException unreadable) {
            String before = text.substring(0, Math.clamp(unreadable.getPosition(), 0, text.length()));
            faults.add(Fault.at((int) before.lines().count(), "sign"));
        } catch (YAMLException wrong) { // such as a text beyond its limits, which has no place
            faults.add(Fault.at(0, "yaml"));
        }
    }

    @Nullable
    Node root() {
        return root;
    }

    List<Fault> faults() {
        return faults;
    }

    private static Yaml yaml() {
        var options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(DEPTH + 2);
        options.setCodePointLimit(Limits.FILE * 4);
        return new Yaml(options);
    }

    private void check(String text) {
        int depth = 0;
        for (Event event : yaml().parse(new StringReader(text))) {
            if (event instanceof CollectionStartEvent) {
                depth++;
            } else if (event instanceof CollectionEndEvent) {
                depth--;
            }
            String wrong = wrong(event, depth);
            if (!wrong.isEmpty()) {
                faults.add(Fault.at(event.getStartMark().getLine() + 1, wrong));
                return;
            }
        }
    }

    private static String wrong(Event event, int depth) {
        if (depth > DEPTH) {
            return "depth";
        }
        if (event instanceof AliasEvent || event instanceof NodeEvent node && node.getAnchor() != null) {
            return "anchor";
        }
        String tag = switch (event) {
            case ScalarEvent scalar -> scalar.getTag();
            case CollectionStartEvent collection -> collection.getTag();
            default -> null;
        };
        return tag == null ? "" : "tag";
    }
}
