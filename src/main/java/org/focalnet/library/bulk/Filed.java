package org.focalnet.library.bulk;

import java.util.List;
import java.util.UUID;
import org.focalnet.library.deposit.Guess;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file of a folder as it was read.
 *
 * @param upload its content; null where it is not taken
 * @param reason text key of why it is not taken, and a type after a blank; empty where it is
 * @param item what has the same content already
 */
public record Filed(
        Entry entry,
        String name,
        @Nullable UUID upload,
        String reason,
        @Nullable UUID item) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static String write(List<Filed> files) {
        return JSON.writeValueAsString(files);
    }

    /** What was written; no files where it is something else, such as of an earlier program. */
    static List<Filed> read(String folder) {
        try {
            return List.of(JSON.readValue(folder, Filed[].class));
        } catch (JacksonException unreadable) {
            return List.of();
        }
    }

    /** What the table says of a file, and where it says nothing what the file says itself. */
    static Entry entry(int number, String name, @Nullable Entry said, Guess guess, String language) {
        String bare = name.replaceFirst("\\.[^.]{1,5}$", "").replace('_', ' ');
        Entry table = said == null ? Entry.named(number, "") : said;
        return new Entry(
                number,
                table.kind(),
                first(table.title(), guess.title(), bare),
                first(table.summary(), guess.summary(), ""),
                table.creator(),
                first(table.issued(), guess.issued(), ""),
                table.identifier(),
                table.link(),
                first(table.language(), guess.language(), language),
                table.themes());
    }

    private static String first(String said, String found, String otherwise) {
        return !said.isBlank() ? said : !found.isBlank() ? found : otherwise;
    }
}
