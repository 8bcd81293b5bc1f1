package org.focalnet.learning.course;

import gg.jte.Content;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/** Our own texts as markup; nothing that anybody typed comes here. */
public final class Reading {

    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    private static final TextContentRenderer PLAIN =
            TextContentRenderer.builder().build();

    private Reading() {}

    /** Without its marks, as a search shows it. */
    static String plain(String commonMark) {
        return PLAIN.render(PARSER.parse(commonMark));
    }

    /** As a template writes it. */
    public static Content content(String commonMark) {
        return output -> output.writeContent(markup(commonMark));
    }

    public static String markup(String commonMark) {
        return RENDERER.render(PARSER.parse(commonMark));
    }
}
