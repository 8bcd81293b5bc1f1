package org.focalnet.notify.reply;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The words of a mail in HTML, line by line; markup, scripts and the quoted mail stay behind. */
final class HtmlText {

    /** Where the usual mail programs put the mail that is answered. */
    private static final String QUOTED = "blockquote, .gmail_quote, .gmail_attr, .yahoo_quoted, .moz-cite-prefix,"
            + " #divRplyFwdMsg, #appendonsend, #mail-editor-reference-message-container";

    private static final String UNSEEN = "script, style, head, title, template, object, svg, noscript, [hidden]";

    private static final String SIGNATURE =
            ".gmail_signature, .moz-signature, #Signature, #ms-outlook-mobile-signature";

    private HtmlText() {}

    static String of(String html) {
        Document page = Jsoup.parse(html);
        page.select("#divRplyFwdMsg, #appendonsend").forEach(HtmlText::removeAfter);
        page.select(QUOTED + ", " + UNSEEN + ", " + SIGNATURE).remove();
        var text = new StringBuilder();
        page.body().traverse(new Lines(text));
        return text.toString()
                .replaceAll("[ \\t]+\\n", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }

    /** Outlook puts the old mail beside the mark, not into it. */
    private static void removeAfter(Element mark) {
        Node next = mark.nextSibling();
        while (next != null) {
            Node following = next.nextSibling();
            next.remove();
            next = following;
        }
    }

    /** A line for each block. */
    private record Lines(StringBuilder text) implements NodeVisitor {

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                text.append(words.getWholeText().replaceAll("\\s+", " "));
            } else if (node instanceof Element element) {
                if (element.normalName().equals("br")) {
                    text.append('\n');
                } else if (element.isBlock()) {
                    line();
                    text.append(element.normalName().equals("li") ? "- " : "");
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && element.isBlock()) {
                line();
                text.append(element.normalName().equals("p") ? "\n" : "");
            }
        }

        private void line() {
            if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
                text.append('\n');
            }
        }
    }
}
