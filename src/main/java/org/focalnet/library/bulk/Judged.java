package org.focalnet.library.bulk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.focalnet.web.Shell;
import org.jspecify.annotations.Nullable;

/** What becomes of each entry of a file. */
public record Judged(List<Entry> fresh, List<Left> same, List<Left> rejected) {

    /**
     * An entry that is left out.
     *
     * @param reason text key of why
     * @param item what is in the library already; null where it stands in the file twice or is rejected
     */
    public record Left(Entry entry, String reason, @Nullable UUID item) {

        /** Why, in the reader's language. */
        public String why(Shell shell) {
            String[] parts = reason.split(" ", 2);
            return shell.t(parts[0], entry.title(), parts.length > 1 ? parts[1] : "");
        }
    }

    /** What is in the library already, as entries are compared. */
    record Known(UUID item, String identifier, String link, String same) {}

    static Judged of(List<Entry> entries, List<Known> known) {
        List<Entry> fresh = new ArrayList<>();
        List<Left> same = new ArrayList<>();
        List<Left> rejected = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        var there = new java.util.HashMap<String, UUID>();
        known.forEach(one ->
                keys(one.identifier(), one.link(), one.same()).forEach(key -> there.putIfAbsent(key, one.item())));
        for (Entry entry : entries) {
            if (!entry.problems().isEmpty()) {
                rejected.add(new Left(entry, entry.problems().getFirst(), null));
                continue;
            }
            List<String> keys = keys(entry.identifier(), entry.link(), Entry.same(entry.title(), entry.issued()));
            UUID item = keys.stream()
                    .map(there::get)
                    .filter(java.util.Objects::nonNull)
                    .findFirst()
                    .orElse(null);
            if (item != null) {
                same.add(new Left(entry, "library.bulk.same.library", item));
            } else if (keys.stream().anyMatch(seen::contains)) {
                same.add(new Left(entry, "library.bulk.same.file", null));
            } else {
                fresh.add(entry);
            }
            seen.addAll(keys);
        }
        return new Judged(fresh, same, rejected);
    }

    /** The same with files of a folder that are not taken. */
    static Judged of(List<Filed> files, List<Entry> usable, List<Known> known) {
        Judged judged = of(usable, known);
        for (Filed file : files) {
            if (!file.reason().isEmpty()) {
                boolean twice = file.reason().startsWith("library.bulk.same.");
                (twice ? judged.same() : judged.rejected()).add(new Left(file.entry(), file.reason(), file.item()));
            }
        }
        return judged;
    }

    private static List<String> keys(String identifier, String link, String same) {
        List<String> keys = new ArrayList<>();
        if (!identifier.isEmpty()) {
            keys.add("id " + identifier);
        }
        if (!link.isEmpty()) {
            keys.add("at " + link.replaceFirst("/$", ""));
        }
        keys.add("is " + same);
        return keys;
    }
}
