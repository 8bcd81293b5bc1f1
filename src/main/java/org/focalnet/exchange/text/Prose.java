package org.focalnet.exchange.text;

import gg.jte.Content;
import gg.jte.TemplateOutput;

/** Markup that {@link Markdown} made and the sanitiser let through; nothing else can make one. */
public final class Prose implements Content {

    private final String html;

    Prose(String html) {
        this.html = html;
    }

    public String html() {
        return html;
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(html);
    }

    @Override
    public boolean isEmptyContent() {
        return html.isEmpty();
    }
}
