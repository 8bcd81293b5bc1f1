package org.focalnet.library.bulk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.Refused;
import org.focalnet.file.Twins;
import org.focalnet.library.deposit.DocumentReader;
import org.springframework.stereotype.Component;

/** Reads the files of a folder, stores what is taken until it is brought in, and proposes what to say of each. */
@Component
class FolderReader {

    private final DocumentReader documents;
    private final Twins twins;

    FolderReader(DocumentReader documents, Twins twins) {
        this.documents = documents;
        this.twins = twins;
    }

    /** @throws Refused where there is nothing in it */
    List<Filed> read(List<Folder.Part> parts, String language) {
        List<Folder.Part> files = new ArrayList<>(parts);
        Map<String, Entry> said = new LinkedHashMap<>();
        parts.stream()
                .filter(part -> Folder.ending(part.name()).equals("csv"))
                .findFirst()
                .ifPresent(table -> {
                    said.putAll(Entries.named(Entries.text(table.content())));
                    files.remove(table);
                });
        if (files.isEmpty()) {
            throw new Refused("library.bulk.refused.folder", "file");
        }
        Map<String, UUID> held =
                twins.of(files.stream().map(Folder.Part::content).toList());
        Set<String> seen = new HashSet<>();
        List<Filed> filed = new ArrayList<>();
        for (Folder.Part part : files) {
            Entry row = said.remove(part.name().toLowerCase(Locale.ROOT));
            String sum = Twins.sum(part.content());
            int number = filed.size() + 1;
            if (!part.reason().isEmpty()) {
                filed.add(left(number, part.name(), part.reason()));
            } else if (held.containsKey(sum)) {
                filed.add(new Filed(
                        Entry.named(number, part.name()),
                        part.name(),
                        null,
                        "library.bulk.same.content",
                        held.get(sum)));
            } else if (!seen.add(sum)) {
                filed.add(left(number, part.name(), "library.bulk.same.folder"));
            } else {
                filed.add(taken(number, part, row, language));
            }
        }
        said.forEach((name, row) -> filed.add(left(filed.size() + 1, name, "library.bulk.reason.missing")));
        return filed;
    }

    private Filed taken(int number, Folder.Part part, @org.jspecify.annotations.Nullable Entry row, String language) {
        try {
            DocumentReader.Document one = documents.read(part.name(), part.content(), language);
            String name = one.upload().name();
            return new Filed(
                    Filed.entry(number, name, row, one.guess(), language),
                    name,
                    one.upload().id(),
                    "",
                    null);
        } catch (Refused refused) {
            Object[] words = refused.arguments();
            return left(number, part.name(), refused.key() + (words.length > 1 ? " " + words[1] : ""));
        }
    }

    private static Filed left(int number, String name, String reason) {
        return new Filed(Entry.named(number, name), name, null, reason, null);
    }
}
