package org.focalnet.assessment.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.focalnet.member.Sector;
import org.focalnet.member.Theme;
import org.junit.jupiter.api.Test;

/** What docs/instruments.md says of the format is what the reader takes and what the shipped files are. */
class DocumentedFormatTest {

    private static final String TEXT = read();

    @Test
    void eachFieldThatIsReadIsDescribedAndNoOther() {
        assertThat(fields("## The file")).isEqualTo(new TreeSet<>(InstrumentYaml.FILE));
        assertThat(fields("## A section")).isEqualTo(new TreeSet<>(InstrumentYaml.SECTION));
        assertThat(fields("## An item")).isEqualTo(new TreeSet<>(InstrumentYaml.ITEM));
    }

    @Test
    void theVocabulariesAreWhole() {
        assertThat(row("sector")).isEqualTo(words(Sector.values()));
        assertThat(row("theme")).isEqualTo(words(Theme.values()));
    }

    @Test
    void theExampleIsAnInstrument() {
        String example =
                TEXT.substring(TEXT.indexOf("```yaml") + 7, TEXT.indexOf("```\n", TEXT.indexOf("```yaml") + 7));
        assertThat(InstrumentYaml.read(example).faults()).isEmpty();
    }

    @Test
    void eachShippedFileIsListedWithItsNumberOfQuestions() {
        for (Instrument one : SampleInstruments.shipped()) {
            String line = TEXT.lines()
                    .filter(text -> text.startsWith("| `" + one.code() + "`"))
                    .findFirst()
                    .orElseThrow();
            int items = Edition.items(one).size();
            if (items > 20) {
                assertThat(line).contains(String.valueOf(items));
            }
        }
    }

    private static Set<String> fields(String heading) {
        String part = TEXT.substring(TEXT.indexOf(heading) + heading.length());
        int end = part.indexOf("\n## ");
        Set<String> fields = new TreeSet<>();
        Pattern.compile("(?m)^\\| `([a-z]+)` \\|")
                .matcher(end < 0 ? part : part.substring(0, end))
                .results()
                .forEach(found -> fields.add(found.group(1)));
        return fields;
    }

    private static List<String> row(String field) {
        String line = TEXT.lines()
                .filter(text -> text.startsWith("| `" + field + "`"))
                .findFirst()
                .orElseThrow();
        return List.of(line.split("\\|")[3].strip().split(", "));
    }

    private static List<String> words(Enum<?>... values) {
        return Arrays.stream(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static String read() {
        try {
            return Files.readString(Path.of("docs/instruments.md"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
