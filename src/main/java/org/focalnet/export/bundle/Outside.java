package org.focalnet.export.bundle;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Rows of others on which rows of an export hang, such as the room of a post: by table and id, and nothing more of them. */
final class Outside {

    private Outside() {}

    static List<String> of(Map<String, List<JsonNode>> rows, List<Shape.Link> links) {
        Map<String, Set<String>> own = new HashMap<>();
        rows.forEach((table, list) -> list.forEach(row -> own.computeIfAbsent(table, key -> new HashSet<>())
                .add(row.path("id").asString(""))));
        Set<String> outside = new TreeSet<>();
        for (Shape.Link link : links) {
            for (JsonNode row : rows.getOrDefault(link.table(), List.of())) {
                String id = row.path(link.column()).asString("");
                if (!id.isEmpty() && !own.getOrDefault(link.other(), Set.of()).contains(id)) {
                    outside.add("{\"table\":\"" + link.other() + "\",\"id\":\"" + id + "\"}");
                }
            }
        }
        return List.copyOf(outside);
    }
}
