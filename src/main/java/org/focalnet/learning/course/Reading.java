package org.focalnet.learning.course;

import gg.jte.Content;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Our own texts as markup; nothing that anybody typed comes here. */
public final class Reading {

    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    private Reading() {}

    /** As a template writes it. */
    public static Content content(String commonMark) {
        return output -> output.writeContent(markup(commonMark));
    }

    public static String markup(String commonMark) {
        return RENDERER.render(PARSER.parse(commonMark));
    }
}
