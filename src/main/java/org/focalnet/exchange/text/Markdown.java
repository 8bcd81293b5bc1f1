package org.focalnet.exchange.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What a person wrote in Markdown, made into markup when it is read. Markup that was typed stays text; what comes out of
 * the renderer passes the sanitiser as well, so that a fault of one is not a hole. Pictures become links: nothing is
 * fetched from elsewhere.
 */
@Component
public class Markdown {

    /** Deeper nesting than this is text: nobody writes it, and it costs whoever reads it. */
    private static final int DEPTH = 20;

    private static final List<Extension> EXTENSIONS =
            List.of(AutolinkExtension.create(), StrikethroughExtension.create(), TablesExtension.create());
    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .maxOpenBlockParsers(DEPTH)
            .maxInlineNesting(DEPTH)
            .build();
    private static final PolicyFactory SAFE = new HtmlPolicyBuilder()
            .allowElements(
                    "p", "br", "hr", "strong", "em", "del", "code", "pre", "blockquote", "ul", "ol", "li", "span")
            .allowElements("table", "thead", "tbody", "tr", "th", "td", "a", "bdi")
            .allowAttributes("class")
            .matching(Pattern.compile("host|mention|heading"))
            .onElements("span", "strong", "p")
            .allowAttributes("start")
            .matching(Pattern.compile("[0-9]{1,9}"))
            .onElements("ol")
            .allowAttributes("href")
            .onElements("a")
            .allowUrlProtocols("http", "https", "mailto")
            .requireRelsOnLinks("noopener", "noreferrer", "nofollow")
            .allowTextIn("table")
            .toFactory();

    private static final TextContentRenderer WORDS =
            TextContentRenderer.builder().extensions(EXTENSIONS).build();

    /** A post is read by many, and its markup is the same each time: that of the last few hundred is kept, 8 MB at most. */
    private static final int MOST_KEPT = 500;

    private static final int LONGEST_KEPT = 4_000;

    private record Key(String text, List<String> names) {}

    private final Map<Key, Prose> kept = new ConcurrentHashMap<>();
    private final String home;

    /** @param home the public address of the program: links to it are links to a page of ours */
    Markdown(@Value("${focalnet.address:}") @Nullable String home) {
        this.home = home == null || home.isEmpty() ? "//" : home.replaceFirst("/+$", "");
    }

    /**
     * As a page may show it.
     *
     * @param names whom it mentions: where one stands after an @, it is marked
     */
    public Prose prose(String text, Collection<String> names) {
        if (text.length() > LONGEST_KEPT) {
            return drawn(text, names);
        }
        if (kept.size() >= MOST_KEPT) {
            kept.clear();
        }
        return kept.computeIfAbsent(new Key(text, List.copyOf(names)), key -> drawn(text, names));
    }

    private Prose drawn(String text, Collection<String> names) {
        Pattern mentioned = mentions(names);
        String html = HtmlRenderer.builder()
                .extensions(EXTENSIONS)
                .escapeHtml(true)
                .nodeRendererFactory(context -> new Drawing(context, home, mentioned))
                .build()
                .render(PARSER.parse(text));
        return new Prose(SAFE.sanitize(html));
    }

    /** Its words alone, without the marks: for the search and its excerpts. */
    public static String plain(String text) {
        return WORDS.render(PARSER.parse(text));
    }

    /** The pages of ours to which it links. */
    public Set<String> links(String text) {
        Set<String> paths = new LinkedHashSet<>();
        if (text.indexOf('/') < 0) {
            return paths;
        }
        PARSER.parse(text).accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                add(link, link.getDestination());
            }

            @Override
            public void visit(Image image) {
                add(image, image.getDestination());
            }

            private void add(Node node, String destination) {
                Target.of(destination, home)
                        .map(Target::path)
                        .filter(path -> !path.isEmpty())
                        .ifPresent(paths::add);
                visitChildren(node);
            }
        });
        return paths;
    }

    /** Finds each of these names after an @, the longest first. */
    public static Pattern mentions(Collection<String> names) {
        return names.isEmpty()
                ? Pattern.compile("(?!)")
                : Pattern.compile(
                        names.stream()
                                .sorted(Comparator.comparing(String::length).reversed())
                                .map(Pattern::quote)
                                .collect(Collectors.joining("|", "@(", ")(?![\\p{L}\\p{N}])")),
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
