package org.focalnet.assessment.instrument;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.focalnet.member.Pillar;
import org.focalnet.member.Sector;
import org.focalnet.member.Theme;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;

/** Reads an instrument from the text of a file, as {@code docs/instruments.md} describes it. */
public final class InstrumentYaml {

    static final Set<String> FILE =
            Set.of("format", "code", "version", "kind", "title", "introduction", "source", "sections");
    static final Set<String> SECTION = Set.of("code", "title", "guidance", "items");
    static final Set<String> ITEM = Set.of(
            "code", "answer", "text", "guidance", "why", "pillar", "sector", "theme", "source", "verified", "off");

    private final List<Fault> faults = new ArrayList<>();
    private final Set<String> codes = new HashSet<>();
    private final Set<String> off = new HashSet<>();
    private int items;

    private InstrumentYaml() {}

    /** Nothing that is wrong in a text makes it fail: it is said, with its line. */
    public static Parsed read(String text) {
        if (text.length() > Limits.FILE) {
            return Parsed.refused(Fault.at(0, "large", Limits.FILE / 1000));
        }
        var tree = new YamlTree(text);
        Node root = tree.root();
        if (root == null) {
            return tree.faults().isEmpty()
                    ? Parsed.refused(Fault.at(0, "empty"))
                    : new Parsed(null, Set.of(), tree.faults());
        }
        var reader = new InstrumentYaml();
        Instrument instrument = reader.file(root);
        return new Parsed(instrument, reader.off, reader.faults);
    }

    private Instrument file(Node root) {
        var file = new YamlFields(root, FILE, faults);
        if (!file.text("format", true, 10).equals("1") && file.has("format")) {
            file.fault(file.line("format"), "format");
        }
        String code = file.code("code", Limits.CODE);
        int version = file.number("version", 1, 9999);
        InstrumentKind kind = file.choice("kind", InstrumentKind.class, true);
        Words title = file.words("title", true, Limits.TITLE);
        Words introduction = file.words("introduction", false, Limits.INTRODUCTION);
        String source = file.text("source", false, Limits.SOURCE);
        List<Section> sections = new ArrayList<>();
        List<Node> nodes = file.list("sections");
        if (nodes.size() > Limits.SECTIONS) {
            file.fault(file.line("sections"), "sections", Limits.SECTIONS, nodes.size());
        } else {
            nodes.forEach(node -> sections.add(section(node, kind)));
        }
        if (items == 0) {
            file.fault(file.line("sections"), "none");
        }
        return new Instrument(
                code, version, kind == null ? InstrumentKind.CHECK : kind, title, introduction, source, sections);
    }

    private Section section(Node node, @Nullable InstrumentKind kind) {
        var section = new YamlFields(node, SECTION, faults);
        String code = unique(section);
        Words title = section.words("title", true, Limits.TITLE);
        Words guidance = section.words("guidance", false, Limits.GUIDANCE);
        List<Item> found = new ArrayList<>();
        for (Node item : section.list("items")) {
            if (++items > Limits.ITEMS) {
                section.fault(YamlFields.line(item), "items", Limits.ITEMS);
                break;
            }
            found.add(item(item, kind));
        }
        return new Section(code, title, guidance, found);
    }

    private Item item(Node node, @Nullable InstrumentKind kind) {
        var item = new YamlFields(node, ITEM, faults);
        String code = unique(item);
        AnswerKind answer = item.choice("answer", AnswerKind.class, true);
        if (answer != null && kind != null && !Limits.answers(kind).contains(answer)) {
            item.fault(item.line("answer"), "answer", lower(answer), lower(kind));
        }
        if (item.flag("off")) {
            off.add(code);
        }
        return new Item(
                code,
                answer == null ? AnswerKind.TEXT : answer,
                item.words("text", true, Limits.TEXT),
                item.words("guidance", false, Limits.GUIDANCE),
                item.words("why", false, Limits.GUIDANCE),
                item.has("pillar") ? Pillar.values()[item.number("pillar", 1, 3) - 1] : null,
                item.choice("sector", Sector.class, false),
                item.choice("theme", Theme.class, false),
                item.text("source", false, Limits.SOURCE),
                item.flag("verified"));
    }

    private String unique(YamlFields part) {
        String code = part.code("code", Limits.NAME);
        if (!code.isEmpty() && !codes.add(code)) {
            part.fault(part.line("code"), "taken", code);
        }
        return code;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(java.util.Locale.ROOT);
    }
}
