package org.focalnet.assessment.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads another order of an instrument. Such files are shipped only, so one that is wrong stops the build. */
final class ReadingYaml {

    private ReadingYaml() {}

    static Reading read(String text) {
        var tree = new YamlTree(text);
        List<Fault> faults = new ArrayList<>(tree.faults());
        Node root = tree.root();
        if (root == null) {
            throw new IllegalStateException("Not a reading: " + faults);
        }
        var file = new YamlFields(
                root, Set.of("format", "code", "instrument", "title", "introduction", "source", "sections"), faults);
        List<Reading.Heading> headings = new ArrayList<>();
        for (Node one : file.list("sections")) {
            var section = new YamlFields(one, Set.of("code", "title", "items"), faults);
            List<String> items = section.list("items").stream()
                    .map(item -> item instanceof ScalarNode code ? code.getValue() : "")
                    .toList();
            headings.add(new Reading.Heading(
                    section.code("code", Limits.NAME), section.words("title", true, Limits.TITLE), items));
        }
        var reading = new Reading(
                file.code("code", Limits.CODE),
                file.code("instrument", Limits.CODE),
                file.words("title", true, Limits.TITLE),
                file.words("introduction", false, Limits.INTRODUCTION),
                file.text("source", false, Limits.SOURCE),
                headings);
        if (!faults.isEmpty()) {
            throw new IllegalStateException("Not a reading: " + faults);
        }
        return reading;
    }
}
