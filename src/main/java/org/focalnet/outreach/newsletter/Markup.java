package org.focalnet.outreach.newsletter;

import gg.jte.Content;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/** The Markdown of an issue, as a page and as a mail of plain text. Markup that was typed stays text. */
public final class Markup {

    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer PAGE =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();
    private static final TextContentRenderer MAIL =
            TextContentRenderer.builder().build();

    private Markup() {}

    /** As a template writes it; pictures are left out, for nobody is to be counted by what their browser loads. */
    public static Content page(String markdown) {
        return output -> output.writeContent(html(markdown));
    }

    static String html(String markdown) {
        return PAGE.render(parsed(markdown));
    }

    static String mail(String markdown) {
        return MAIL.render(parsed(markdown)).strip();
    }

    private static Node parsed(String markdown) {
        Node document = PARSER.parse(markdown);
        document.accept(new org.commonmark.node.AbstractVisitor() {
            @Override
            public void visit(org.commonmark.node.Image image) {
                image.unlink();
            }
        });
        return document;
    }
}
