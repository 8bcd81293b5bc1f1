package org.focalnet.outreach.page;

import gg.jte.Content;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * Markdown of a page as markup: headings below the page's own, pictures as links, since nothing is fetched from elsewhere.
 * Markup that was typed stays text.
 */
public final class PageWords {

    private static final int DEPTH = 20;
    private static final List<Extension> EXTENSIONS = List.of(AutolinkExtension.create(), TablesExtension.create());
    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .maxOpenBlockParsers(DEPTH)
            .maxInlineNesting(DEPTH)
            .build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .build();
    private static final TextContentRenderer PLAIN =
            TextContentRenderer.builder().extensions(EXTENSIONS).build();

    private PageWords() {}

    /** As a template writes it. */
    public static Content content(String markdown) {
        return output -> output.writeContent(markup(markdown));
    }

    /** As markup, for a feed. */
    public static String markup(String markdown) {
        Node root = PARSER.parse(markdown);
        root.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                heading.setLevel(Math.clamp(heading.getLevel(), 2, 6));
                visitChildren(heading);
            }

            @Override
            public void visit(Image image) {
                var link = new Link(image.getDestination(), null);
                for (Node child = image.getFirstChild(); child != null; child = image.getFirstChild()) {
                    link.appendChild(child);
                }
                image.insertAfter(link);
                image.unlink();
            }
        });
        return RENDERER.render(root);
    }

    /** The words alone, for the search. */
    static String plain(String markdown) {
        return PLAIN.render(PARSER.parse(markdown));
    }
}
