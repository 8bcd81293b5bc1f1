package org.focalnet.export.bundle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.focalnet.web.Texts;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;

/** The pages of an export that a person reads: an index, and each main kind of thing with all that hangs on it. */
final class Reading {

    /** The kinds that have a page, in the order in which the index names them. */
    static final List<String> KINDS = List.of(
            "member.office",
            "member.appointment",
            "institution.institution",
            "institution.commitment",
            "assessment.round",
            "plan.plan",
            "policyreview.policy",
            "meeting.meeting",
            "workload.commitment",
            "cooperation.need",
            "cooperation.offer",
            "cooperation.introduction",
            "exchange.question",
            "exchange.answer",
            "exchange.post",
            "library.item",
            "file.file");

    private static final List<String> TITLES = List.of("title", "name", "names", "purpose", "label", "text", "words");
    private static final Set<String> MACHINE = Set.of("version", "words", "hash", "secret", "key");

    private final Texts texts;
    private final Locale language;
    private final Map<String, List<JsonNode>> rows;
    private final Map<String, List<Shape.Link>> children = new HashMap<>();
    private final Map<Shape.Link, Map<String, List<JsonNode>>> below = new HashMap<>();

    Reading(Texts texts, Locale language, Map<String, List<JsonNode>> rows, List<Shape.Link> links) {
        this.texts = texts;
        this.language = language;
        this.rows = rows;
        for (Shape.Link link : links) {
            if (!link.table().equals(link.other()) && rows.containsKey(link.table())) {
                children.computeIfAbsent(link.other(), key -> new ArrayList<>()).add(link);
                below.put(
                        link,
                        rows.getOrDefault(link.table(), List.of()).stream()
                                .collect(Collectors.groupingBy(
                                        row -> row.path(link.column()).asString(""))));
            }
        }
    }

    static String style() {
        try (var file = Objects.requireNonNull(Reading.class.getResourceAsStream("/export/style.css"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(Folder folder) throws IOException {
        String member = rows.getOrDefault("member.member", List.of()).stream()
                .map(row -> title(row, ""))
                .findFirst()
                .orElse("");
        var index =
                new StringBuilder("<h1>").append(t("export.read.title", member)).append("</h1>\n");
        index.append("<p>").append(t("export.read.lede")).append("</p>\n<ul class=\"kinds\">\n");
        for (String kind : KINDS) {
            List<JsonNode> found = rows.getOrDefault(kind, List.of());
            if (!found.isEmpty()) {
                String path = "read/" + kind + ".html";
                index.append("<li><a href=\"").append(path).append("\">").append(t("export.kind." + kind));
                index.append("</a> <span>").append(found.size()).append("</span></li>\n");
                folder.put(path, page(kind, found));
            }
        }
        index.append("</ul>\n<h2>").append(t("export.read.rest")).append("</h2>\n<ul>\n");
        for (String part : List.of("data", "files", "audit", "shared", "left_out")) {
            index.append("<li>").append(t("export.read." + part)).append("</li>\n");
        }
        index.append("</ul>\n<h2>").append(t("export.read.tables")).append("</h2>\n<table>\n");
        rows.forEach((table, list) -> index.append("<tr><td><a href=\"data/" + table + ".jsonl\">" + table
                + "</a></td><td>" + list.size() + "</td></tr>\n"));
        folder.put("index.html", html(t("export.read.title", member), "read/style.css", index + "</table>\n"));
    }

    private String page(String kind, List<JsonNode> found) {
        String heading = t("export.kind." + kind);
        var text = new StringBuilder("<p><a href=\"../index.html\">" + t("export.read.back") + "</a></p>\n<h1>");
        text.append(heading).append("</h1>\n");
        for (JsonNode row : found) {
            text.append("<section>\n<h2 dir=\"auto\">")
                    .append(escaped(title(row, kind)))
                    .append("</h2>\n");
            facts(text, row);
            below(text, kind, row, 1);
            text.append("</section>\n");
        }
        return html(heading, "style.css", text.toString());
    }

    private void below(StringBuilder text, String table, JsonNode row, int depth) {
        for (Shape.Link link : children.getOrDefault(table, List.of())) {
            List<JsonNode> found = below.getOrDefault(link, Map.of())
                    .getOrDefault(row.path(link.key()).asString(""), List.of());
            if (found.isEmpty() || depth > 4) {
                continue;
            }
            text.append("<details open><summary>")
                    .append(link.table().replaceFirst(".*[.]", "").replace('_', ' '));
            text.append(" (").append(found.size()).append(")</summary>\n");
            for (JsonNode one : found) {
                text.append("<div class=\"row\"><h3 dir=\"auto\">")
                        .append(escaped(title(one, "")))
                        .append("</h3>\n");
                facts(text, one);
                below(text, link.table(), one, depth + 1);
                text.append("</div>\n");
            }
            text.append("</details>\n");
        }
    }

    private static void facts(StringBuilder text, JsonNode row) {
        text.append("<dl>\n");
        row.properties().forEach(cell -> {
            String value = value(cell.getValue());
            boolean id = cell.getKey().equals("id") || cell.getKey().matches(".*(_id|audience|intended)");
            if (!value.isBlank() && !id && !MACHINE.contains(cell.getKey())) {
                text.append("<dt>").append(cell.getKey().replace('_', ' ')).append("</dt><dd dir=\"auto\">");
                text.append(escaped(value)).append("</dd>\n");
            }
        });
        text.append("</dl>\n");
    }

    private static String value(JsonNode value) {
        if (value.isArray()) {
            List<String> parts = new ArrayList<>();
            value.forEach(part -> parts.add(value(part)));
            return String.join(", ", parts);
        }
        if (value.isObject()) {
            List<String> parts = new ArrayList<>();
            value.properties().forEach(part -> {
                if (!value(part.getValue()).isBlank()) {
                    parts.add(part.getKey() + ": " + value(part.getValue()));
                }
            });
            return String.join("\n", parts);
        }
        return value.isNull()
                ? ""
                : value.asString()
                        .replaceFirst("^(\\d{4}-\\d\\d-\\d\\d)T(\\d\\d:\\d\\d):[\\d.]+\\+00:00$", "$1 $2 UTC");
    }

    private String title(JsonNode row, String kind) {
        for (String column : TITLES) {
            JsonNode value = row.path(column);
            String text = value.isObject()
                    ? value.path(language.getLanguage())
                            .asString(value.path("en").asString(""))
                    : value.isString() ? value.asString() : "";
            if (!text.isBlank()) {
                return text.length() > 120 ? text.substring(0, 120) + "…" : text;
            }
        }
        return kind.isEmpty() ? "" : row.path("id").asString("");
    }

    private String html(String title, String style, String content) {
        String direction = language.getLanguage().equals("ar") ? "rtl" : "ltr";
        return "<!DOCTYPE html>\n<html lang=\"" + language.getLanguage() + "\" dir=\"" + direction
                + "\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" + title
                + "</title>\n<link rel=\"stylesheet\" href=\"" + style + "\">\n</head>\n<body>\n<main>\n" + content
                + "</main>\n</body>\n</html>\n";
    }

    private String t(String key, Object... arguments) {
        return escaped(texts.text(language, key, arguments));
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
