package org.focalnet.library.lookup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.focalnet.cooperation.TermsInput;
import org.focalnet.library.ItemKind;
import org.focalnet.member.Language;
import org.focalnet.web.Typed;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What somebody elsewhere says of a number, in CSL-JSON: a proposal that a person looks at; nobody vouches for it. */
public record Looked(ItemKind kind, String title, String creator, String issued, String language, String link) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int CREATORS = 30;

    /** Null where it is no answer that says what something is called. */
    static @Nullable Looked read(byte[] answer) {
        try {
            JsonNode root = JSON.readTree(answer);
            JsonNode said = root.isArray() ? root.path(0) : root;
            String title = text(said.path("title"), 300);
            return title.length() < 3
                    ? null
                    : new Looked(
                            kind(text(said.path("type"), 40)),
                            title,
                            creators(said),
                            issued(said.path("issued").path("date-parts").path(0)),
                            language(text(said.path("language"), 20)),
                            link(text(said.path("URL"), 2000)));
        } catch (JacksonException | IllegalArgumentException e) {
            return null;
        }
    }

    /** A text, or the first of several; anything else is nothing. */
    private static String text(JsonNode node, int most) {
        JsonNode one = node.isArray() ? node.path(0) : node;
        String text = one.isString() ? one.stringValue() : "";
        return TermsInput.most(
                Typed.clean(text)
                        .replaceAll("<[^<>]{0,200}>", "")
                        .replaceAll("[\\s\\p{Z}]+", " ")
                        .strip(),
                most);
    }

    private static ItemKind kind(String type) {
        return switch (type) {
            case "legislation", "bill", "regulation", "treaty" -> ItemKind.POLICY;
            case "webpage", "post-weblog", "dataset" -> ItemKind.LINK;
            default -> ItemKind.REPORT;
        };
    }

    private static String creators(JsonNode said) {
        JsonNode people = said.path("author").isArray() ? said.path("author") : said.path("editor");
        List<String> names = new ArrayList<>();
        for (int i = 0; i < Math.min(people.size(), CREATORS); i++) {
            JsonNode one = people.path(i);
            String literal = text(one.path("literal"), 200);
            String given = text(one.path("given"), 100);
            String family = text(one.path("family"), 100);
            String name = literal.isEmpty() ? family + (given.isEmpty() ? "" : ", " + given) : literal;
            if (!name.isBlank()) {
                names.add(name);
            }
        }
        return TermsInput.most(String.join("; ", names), 300);
    }

    private static String issued(JsonNode parts) {
        var day = new StringBuilder();
        int[] least = {1000, 1, 1};
        int[] most = {2999, 12, 31};
        for (int i = 0; i < 3; i++) {
            JsonNode part = parts.path(i);
            int value = part.isInt()
                    ? part.intValue()
                    : part.isString() && part.stringValue().matches("\\d{1,4}")
                            ? Integer.parseInt(part.stringValue())
                            : 0;
            if (value < least[i] || value > most[i]) {
                break;
            }
            day.append(i == 0 ? "" : "-").append(String.format(Locale.ROOT, i == 0 ? "%04d" : "%02d", value));
        }
        return day.toString();
    }

    private static String language(String language) {
        String code = language.length() < 2 ? "" : language.substring(0, 2).toLowerCase(Locale.ROOT);
        return Language.codes().contains(code) ? code : "";
    }

    private static String link(String address) {
        return address.matches("https?://[^\\s<>\"]{1,980}") ? address : "";
    }
}
