package org.focalnet.exchange.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Draws what differs from plain Markdown: links with their host, pictures as links, headings below the page's own. */
final class Drawing implements NodeRenderer {

    private final HtmlNodeRendererContext context;
    private final HtmlWriter out;
    private final String home;
    private final Pattern mentioned;

    Drawing(HtmlNodeRendererContext context, String home, Pattern mentioned) {
        this.context = context;
        this.out = context.getWriter();
        this.home = home;
        this.mentioned = mentioned;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Link.class, Image.class, Heading.class, Text.class);
    }

    @Override
    public void render(Node node) {
        switch (node) {
            case Link link -> link(link, link.getDestination());
            case Image image -> link(image, image.getDestination());
            case Heading heading -> {
                out.line();
                out.tag("p", Map.of("class", "heading"));
                out.tag("strong");
                children(heading);
                out.tag("/strong");
                out.tag("/p");
                out.line();
            }
            case Text text -> text(text.getLiteral());
            default -> children(node);
        }
    }

    private void link(Node node, String destination) {
        Optional<Target> target = Target.of(destination, home);
        if (target.isEmpty()) {
            children(node);
            return;
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("href", target.get().href());
        out.tag("a", attributes);
        if (node.getFirstChild() == null) {
            out.text(target.get().href());
        } else {
            children(node);
        }
        out.tag("/a");
        if (!target.get().host().isEmpty()) {
            out.text(" ");
            out.tag("span", Map.of("class", "host"));
            out.text("(" + target.get().host() + ")");
            out.tag("/span");
        }
    }

    private void text(String literal) {
        Matcher name = mentioned.matcher(literal);
        int from = 0;
        while (name.find()) {
            out.text(literal.substring(from, name.start()));
            out.tag("strong", Map.of("class", "mention"));
            out.text(name.group());
            out.tag("/strong");
            from = name.end();
        }
        out.text(literal.substring(from));
    }

    private void children(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
    }
}
