package org.focalnet.assessment.xlsform;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * A reader of XLSForm that shares no code with the program: it unpacks the file, reads its XML and checks the rules that
 * converters of the standard check. Answers what is wrong.
 */
final class OtherReader {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9._-]*");
    private static final Pattern REFERENCE = Pattern.compile("\\$\\{([^}]*)}");
    private static final Pattern LANGUAGE = Pattern.compile("(label|hint|guidance_hint)::[^()]+ \\(([a-z]{2,3})\\)");

    final List<String> wrong = new ArrayList<>();
    final Map<String, List<Map<String, String>>> sheets = new LinkedHashMap<>();

    OtherReader(byte[] file) throws Exception {
        Map<String, byte[]> parts = new HashMap<>();
        Path kept = Files.write(Files.createTempFile("form", ".xlsx"), file);
        try (var zip = new ZipFile(kept.toFile())) {
            for (var part : java.util.Collections.list(zip.entries())) {
                parts.put(part.getName(), zip.getInputStream(part).readAllBytes());
            }
        } finally {
            Files.delete(kept);
        }
        List<String> shared = new ArrayList<>();
        if (parts.containsKey("xl/sharedStrings.xml")) {
            for (Element one : all(xml(parts.get("xl/sharedStrings.xml")), "si")) {
                shared.add(one.getTextContent());
            }
        }
        Map<String, String> targets = new HashMap<>();
        NodeList relations = xml(parts.get("xl/_rels/workbook.xml.rels")).getElementsByTagNameNS("*", "Relationship");
        for (int i = 0; i < relations.getLength(); i++) {
            Element one = (Element) relations.item(i);
            targets.put(one.getAttribute("Id"), one.getAttribute("Target").replaceFirst("^/?(xl/)?", "xl/"));
        }
        for (Element sheet : all(xml(parts.get("xl/workbook.xml")), "sheet")) {
            String id =
                    sheet.getAttributeNS("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "id");
            sheets.put(sheet.getAttribute("name"), rows(xml(parts.get(targets.get(id))), shared));
        }
        check();
    }

    private List<Map<String, String>> rows(Element sheet, List<String> shared) {
        List<Map<String, String>> rows = new ArrayList<>();
        Map<String, String> head = null;
        for (Element row : all(sheet, "row")) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (Element cell : all(row, "c")) {
                if (!all(cell, "f").isEmpty()) {
                    wrong.add("formula in " + cell.getAttribute("r"));
                }
                String value = switch (cell.getAttribute("t")) {
                    case "s" ->
                        shared.get(Integer.parseInt(cell.getTextContent().strip()));
                    default -> cell.getTextContent();
                };
                cells.put(cell.getAttribute("r").replaceAll("\\d", ""), value);
            }
            if (head == null) {
                head = cells;
                if (new HashSet<>(head.values()).size() < head.size()) {
                    wrong.add("a column twice");
                }
            } else {
                Map<String, String> named = new LinkedHashMap<>();
                for (var cell : cells.entrySet()) {
                    named.put(head.get(cell.getKey()), cell.getValue());
                }
                rows.add(named);
            }
        }
        return rows;
    }

    private void check() {
        if (!sheets.keySet().equals(Set.of("survey", "choices", "settings"))) {
            wrong.add("sheets " + sheets.keySet());
        }
        Map<String, Set<String>> lists = new HashMap<>();
        for (var choice : sheets.get("choices")) {
            if (!lists.computeIfAbsent(choice.getOrDefault("list_name", "?"), key -> new HashSet<>())
                    .add(choice.getOrDefault("name", ""))) {
                wrong.add("choice twice " + choice);
            }
            if (choice.getOrDefault("name", " ").contains(" ") || labels(choice).isEmpty()) {
                wrong.add("choice without name or label " + choice);
            }
        }
        var open = new ArrayDeque<String>();
        Set<String> names = new HashSet<>();
        for (var row : sheets.get("survey")) {
            String type = row.getOrDefault("type", "");
            String name = row.getOrDefault("name", "");
            if (type.equals("end_group")) {
                if (open.isEmpty()) {
                    wrong.add("a group ends that did not begin");
                } else {
                    open.pop();
                }
                continue;
            }
            if (!NAME.matcher(name).matches() || !names.add(name)) {
                wrong.add("name " + name);
            }
            if (labels(row).isEmpty()) {
                wrong.add("no label: " + name);
            }
            switch (type.split(" ")[0]) {
                case "begin_group" -> open.push(name);
                case "note", "text" -> {}
                case "select_one" -> {
                    if (!lists.containsKey(type.substring("select_one ".length()))) {
                        wrong.add("no list " + type);
                    }
                }
                default -> wrong.add("type " + type);
            }
            Matcher reference = REFERENCE.matcher(row.getOrDefault("relevant", ""));
            while (reference.find()) {
                if (!names.contains(reference.group(1))) {
                    wrong.add("reference " + reference.group());
                }
            }
        }
        if (!open.isEmpty()) {
            wrong.add("a group does not end");
        }
        settings();
    }

    private void settings() {
        var settings = sheets.get("settings").getFirst();
        if (sheets.get("settings").size() != 1
                || settings.getOrDefault("form_title", "").isBlank()) {
            wrong.add("settings " + settings);
        }
        if (!settings.getOrDefault("form_id", " ").matches("[A-Za-z_][A-Za-z0-9._-]*")) {
            wrong.add("form_id " + settings.get("form_id"));
        }
        Set<String> columns = new HashSet<>();
        sheets.get("survey").forEach(row -> columns.addAll(row.keySet()));
        if (!columns.contains("label::" + settings.get("default_language"))) {
            wrong.add("default_language " + settings.get("default_language"));
        }
        columns.stream()
                .filter(column ->
                        column.contains("::") && !LANGUAGE.matcher(column).matches())
                .forEach(column -> wrong.add("column " + column));
    }

    private static Map<String, String> labels(Map<String, String> row) {
        Map<String, String> labels = new HashMap<>();
        row.forEach((column, value) -> {
            if (column.startsWith("label::") && !value.isBlank()) {
                labels.put(column, value);
            }
        });
        return labels;
    }

    private static Element xml(byte[] part) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(part))
                .getDocumentElement();
    }

    private static List<Element> all(Element within, String name) {
        List<Element> all = new ArrayList<>();
        NodeList found = within.getElementsByTagNameNS(MAIN, name);
        for (int i = 0; i < found.getLength(); i++) {
            all.add((Element) found.item(i));
        }
        return all;
    }
}
