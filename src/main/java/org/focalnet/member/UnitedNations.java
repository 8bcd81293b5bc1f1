package org.focalnet.member;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The names of states as the United Nations writes them, where CLDR's everyday form is another one. */
final class UnitedNations {

    private static final Map<String, String> NAMES = names();

    private UnitedNations() {}

    /** The name, or nothing where CLDR's form is the same. */
    static Optional<String> name(String code, Locale language) {
        return Optional.ofNullable(NAMES.get(code + ' ' + language.getLanguage()));
    }

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader text = new InputStreamReader(
                        Objects.requireNonNull(UnitedNations.class.getResourceAsStream("/data/un-names.csv")),
                        StandardCharsets.UTF_8);
                var lines = format.parse(text)) {
            for (CSVRecord line : lines) {
                for (String column : lines.getHeaderNames()) {
                    if (column.startsWith("name_") && !line.get(column).isEmpty()) {
                        names.put(line.get("code") + ' ' + column.substring("name_".length()), line.get(column));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the names of the United Nations cannot be read", e);
        }
        return Map.copyOf(names);
    }
}
