package org.focalnet.secretariat.yearly;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.focalnet.document.Document;

/** Markdown of a chapter, on a page and on paper. Markup that was typed stays text; pictures are left out. */
public final class YearlyWords {

    private static final int DEPTH = 20;
    private static final Parser PARSER =
            Parser.builder().maxOpenBlockParsers(DEPTH).maxInlineNesting(DEPTH).build();
    private static final HtmlRenderer PAGE =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();
    private static final TextContentRenderer PLAIN =
            TextContentRenderer.builder().build();

    private YearlyWords() {}

    public static Content page(String markdown) {
        return output -> output.writeContent(PAGE.render(parsed(markdown)));
    }

    static List<Document.Block> blocks(String markdown) {
        List<Document.Block> blocks = new ArrayList<>();
        for (Node node = parsed(markdown).getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading) {
                blocks.add(new Document.Heading(2, plain(node)));
            } else if (node instanceof ListBlock) {
                List<String> points = new ArrayList<>();
                for (Node item = node.getFirstChild(); item != null; item = item.getNext()) {
                    points.add(inside(item));
                }
                blocks.add(new Document.Points(points));
            } else if (!plain(node).isEmpty()) {
                blocks.add(new Document.Paragraph(plain(node)));
            }
        }
        return blocks;
    }

    /** A point of a list alone has no words for the renderer; what stands in it has. */
    private static String inside(Node item) {
        List<String> words = new ArrayList<>();
        for (Node node = item.getFirstChild(); node != null; node = node.getNext()) {
            words.add(plain(node));
        }
        return String.join("\n", words);
    }

    private static String plain(Node node) {
        return PLAIN.render(node).strip();
    }

    /** Headings stand below that of the chapter. */
    private static Node parsed(String markdown) {
        Node root = PARSER.parse(markdown);
        root.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                heading.setLevel(Math.clamp(heading.getLevel(), 3, 6));
                visitChildren(heading);
            }

            @Override
            public void visit(Image image) {
                image.unlink();
            }
        });
        return root;
    }
}
