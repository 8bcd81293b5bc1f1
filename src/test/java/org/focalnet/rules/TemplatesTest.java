package org.focalnet.rules;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.resolve.DirectoryCodeResolver;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every view has its template beside it; no template holds a word, a style or a script of its own. */
class TemplatesTest {

    private static final Pattern CODE =
            Pattern.compile("(?m)^\\s*@(import|param|if|else|elseif|for|endfor|endif|template).*$");
    private static final Pattern COMMENT = Pattern.compile("(?s)<%--.*?--%>");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    @Test
    void everyViewHasItsTemplateBesideIt() {
        List<String> missing = new ArrayList<>();
        for (Path file : Sources.files(Sources.MAIN, ".java")) {
            String text = Sources.read(file);
            boolean view = text.matches("(?s).*public record \\w+\\(.*?\\)\\s*implements [\\w., ]*\\bView\\b.*");
            Path template = Path.of(file.toString().replace(".java", ".jte"));
            if (view && !template.toFile().exists()) {
                missing.add(template + " is missing");
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void templatesHoldNoWordsStylesOrScripts() {
        List<String> found = new ArrayList<>();
        for (Path file : Sources.files(Sources.MAIN, ".jte")) {
            breaches(Sources.read(file)).forEach(breach -> found.add(file + ": " + breach));
        }
        assertThat(found).isEmpty();
    }

    /** While a developer edits, templates are compiled from the sources into a package that is none of ours. */
    @Test
    void templatesCompileWhileTheyAreEdited(@TempDir Path classes) {
        var engine = TemplateEngine.create(new DirectoryCodeResolver(Sources.MAIN), classes, ContentType.Html);
        engine.setTrimControlStructures(true);
        assertThat(engine.precompileAll()).hasSizeGreaterThan(50);
    }

    @Test
    void whatATemplateMayNotHoldIsFound() {
        assertThat(breaches("<p>Hello</p>")).containsExactly("literal text: Hello");
        assertThat(breaches("<p style=\"color: red\">${shell.t(\"a\")}</p>")).containsExactly("inline style");
        assertThat(breaches("<button onclick=\"go()\"></button>")).containsExactly("inline script");
        assertThat(breaches("<script>go()</script>")).contains("inline script");
        assertThat(breaches("$unsafe{page.text()}")).contains("unescaped output");
        assertThat(breaches("<p title=\"Close\"></p>")).containsExactly("literal attribute: Close");
        assertThat(breaches("<p>${shell.t(\"web.name\")}</p>")).isEmpty();
    }

    static List<String> breaches(String template) {
        List<String> found = new ArrayList<>();
        if (Pattern.compile("<[^>]*\\sstyle=").matcher(template).find()) {
            found.add("inline style");
        }
        if (Pattern.compile("<[^>]*\\son[a-z]+=|<script(?![^>]*src=)|javascript:")
                .matcher(template)
                .find()) {
            found.add("inline script");
        }
        if (template.contains("$unsafe{")) {
            found.add("unescaped output");
        }
        String markup = withoutExpressions(
                CODE.matcher(COMMENT.matcher(template).replaceAll("")).replaceAll(""));
        var attribute = Pattern.compile("\\s(?:title|alt|aria-label|placeholder)=\"([^\"]*\\p{L}{2,}[^\"]*)\"")
                .matcher(markup);
        while (attribute.find()) {
            found.add("literal attribute: " + attribute.group(1).strip());
        }
        String text = markup.replaceAll("@(else|endif|endfor)\\b", "").replaceAll("(?s)<[^>]*>", "\n");
        for (String line : text.lines().map(String::strip).toList()) {
            if (WORD.matcher(line.replace("&nbsp;", "")).find()) {
                found.add("literal text: " + line);
            }
        }
        return found;
    }

    /** Removes ${...}, @template...(...) and !{...} with the brackets that they nest. */
    private static String withoutExpressions(String text) {
        var kept = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            boolean call = text.startsWith("@template.", i)
                    || text.startsWith("@if(", i)
                    || text.startsWith("@elseif(", i)
                    || text.startsWith("@for(", i);
            if (text.startsWith("${", i) || text.startsWith("!{", i) || call) {
                char open = call ? '(' : '{';
                char close = call ? ')' : '}';
                int start = text.indexOf(open, i);
                if (start < 0) {
                    break;
                }
                int content = call ? text.indexOf("@`", start) : -1;
                int end = end(text, start, open, close);
                if (content >= 0 && content < end) {
                    int last = text.lastIndexOf('`', end);
                    kept.append(withoutExpressions(text.substring(content + 2, Math.max(content + 2, last))));
                }
                i = end;
            } else {
                kept.append(text.charAt(i));
            }
        }
        return kept.toString();
    }

    private static int end(String text, int start, char open, char close) {
        int depth = 0;
        boolean quoted = false;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (text.startsWith("@`", i)) {
                i = contentEnd(text, i + 2);
                continue;
            }
            if (c == '"' && text.charAt(i - 1) != '\\') {
                quoted = !quoted;
            }
            if (!quoted && c == open) {
                depth++;
            }
            if (!quoted && c == close && --depth == 0) {
                return i;
            }
        }
        return text.length() - 1;
    }

    private static int contentEnd(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.startsWith("@`", i)) {
                i = contentEnd(text, i + 2);
            } else if (text.charAt(i) == '`') {
                return i;
            }
        }
        return text.length() - 1;
    }
}
