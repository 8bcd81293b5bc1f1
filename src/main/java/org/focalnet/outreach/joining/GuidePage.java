package org.focalnet.outreach.joining;

import gg.jte.Content;
import java.util.List;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.focalnet.web.View;

/**
 * The guide, with what fits the reader's answers.
 *
 * @param seat where the office would sit; empty while nothing was said
 * @param people one, two or a committee
 * @param means little, some or a unit
 */
public record GuidePage(Guide guide, String seat, String people, String means, List<SampleLetter> letters)
        implements View {

    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    public boolean answered() {
        return !seat.isEmpty() || !people.isEmpty() || !means.isEmpty();
    }

    /** Our own text as markup; nothing that anybody typed comes here. */
    public static Content text(String commonMark) {
        return output -> output.writeContent(RENDERER.render(PARSER.parse(commonMark)));
    }
}
