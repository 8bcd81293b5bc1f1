package org.focalnet.assessment.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.focalnet.assessment.instrument.AnswerKind;
import org.focalnet.assessment.instrument.Fault;
import org.focalnet.web.Shell;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the answers that the page of a pack saved. Nothing in it becomes an object of the program. */
final class JsonFile {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final JsonNode file;
    private final Questions questions;
    private final Shell theirs;
    private final List<Fault> faults = new ArrayList<>();

    private JsonFile(JsonNode file, Questions questions, Shell theirs) {
        this.file = file;
        this.questions = questions;
        this.theirs = theirs;
    }

    /** The whole as a tree; nothing where it is none, or is not from a pack. */
    static Optional<JsonNode> tree(byte[] content) {
        try {
            JsonNode file = JSON.readTree(content);
            return file.isObject() && text(file, "focalnet").equals("pack") ? Optional.of(file) : Optional.empty();
        } catch (JacksonException broken) {
            return Optional.empty();
        }
    }

    static String mark(JsonNode file) {
        return text(file, "mark");
    }

    /** @param known what was said of whoever filled in, and goes before what the file says; may be empty */
    static Filled read(JsonNode file, Questions questions, String known, Shell theirs) {
        return new JsonFile(file, questions, theirs).read(known);
    }

    private Filled read(String known) {
        String capacity = known.isEmpty() ? Questions.line(text(file, "capacity")) : known;
        if (capacity.isEmpty()) {
            faults.add(Fault.at(0, "pack_capacity"));
        }
        measure("capacity", 0, theirs.t("assessment.pack.capacity"), capacity, Questions.CAPACITY);
        List<Filled.Said> said = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        JsonNode answers = file.path("answers");
        if (!answers.isArray()) {
            faults.add(Fault.at(0, "pack_json"));
        }
        int at = 0;
        for (JsonNode answer : answers) {
            at++;
            if (faults.size() > Fault.MOST) {
                break;
            }
            answer(at, answer, seen, said);
        }
        return faults.isEmpty()
                ? new Filled(mark(file), List.of(new Filled.Person("", capacity, said)), List.of(), List.of())
                : Filled.refused(faults);
    }

    private void answer(int at, JsonNode answer, Set<String> seen, List<Filled.Said> said) {
        String code = text(answer, "code");
        String value = text(answer, "value");
        String words = Questions.text(text(answer, "words"));
        var item = questions.item(code);
        if (item.isEmpty()) {
            fault(at, "code", "pack_code", SheetFile.cut(code));
            return;
        }
        if (!seen.add(code)) {
            fault(at, "code", "twice", code);
        }
        AnswerKind kind = item.get().item().answer();
        Optional<String> chosen = value.isEmpty() ? Optional.of("") : questions.meant(kind, value);
        if (chosen.isEmpty()) {
            fault(at, "value", "pack_value", SheetFile.cut(value), questions.offered(kind));
        }
        measure("words", at, theirs.t("assessment.pack.words"), words, Questions.WORDS);
        if (!chosen.orElse("").isEmpty() || !words.isEmpty()) {
            said.add(new Filled.Said(code, chosen.orElse(""), words));
        }
    }

    private void measure(String field, int at, String name, String text, int most) {
        if (Questions.length(text) > most) {
            fault(at, field, "long", name, most, Questions.length(text));
        }
    }

    private void fault(int at, String field, String key, Object... arguments) {
        faults.add(Fault.in("answers", at, field, key, arguments));
    }

    /** What stands in a field as a text; another kind of value is none. */
    private static String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isString() ? value.stringValue() : "";
    }
}
