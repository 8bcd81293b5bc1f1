package org.focalnet.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the list of faults above a form calls a field: what the field itself is called. */
class SummaryLabelsTest {

    private static final Pattern LABELS = Pattern.compile("labels = java\\.util\\.List\\.of\\(([^)]*)\\)");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");
    private static final Pattern FIELD = Pattern.compile(
            "template\\.web\\.\\w+\\([^\\n]*?name = \"(\\w+)\"[^\\n]*?label = shell\\.t\\(\"([^\"]+)\"\\)");

    private static final List<Locale> LANGUAGES =
            Stream.of("en", "fr", "es", "ar", "ru", "zh").map(Locale::of).toList();

    /** Fields that are called more briefly in the list, or more fully. */
    private static final Set<String> NEAR = Set.of(
            "identity.team.language",
            "member.directory.languages",
            "workload.progress.words",
            "policyreview.draft.institution");

    private final Texts texts = new Texts();

    SummaryLabelsTest() throws IOException {}

    @Test
    void noSummaryHoldsAPlaceholderOrTheNameOfSomethingElse() throws IOException {
        List<String> wrong = new ArrayList<>();
        int seen = 0;
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source :
                    sources.filter(one -> one.toString().endsWith(".jte")).toList()) {
                String page = read(source);
                Matcher labels = LABELS.matcher(page);
                if (!labels.find()) {
                    continue;
                }
                List<String> prefixes = QUOTED.matcher(labels.group(1))
                        .results()
                        .map(found -> found.group(1))
                        .toList();
                for (Matcher field = FIELD.matcher(page); field.find(); seen++) {
                    for (Locale language : LANGUAGES) {
                        String shown = Problems.label(
                                field.group(1),
                                prefixes,
                                key -> texts.has(language, key) ? texts.text(language, key) : null);
                        String label = texts.text(language, field.group(2));
                        if (shown != null && !shown.equals(label) && !NEAR.contains(field.group(2))) {
                            wrong.add(source.getFileName() + " " + field.group(2) + ": " + shown + " / " + label);
                        }
                    }
                }
            }
        }
        assertThat(seen).isGreaterThan(150);
        assertThat(wrong).isEmpty();
    }

    private static String read(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
