package org.focalnet.notify.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.focalnet.web.View;

/** One letter as its addressee would read it; in the demo only. */
public record OutboxLetterPage(OutboxListPage.Line line, String text) implements View {

    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    /** A part of the text; a link or not. */
    public record Part(String text, boolean link) {}

    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        Matcher link = LINK.matcher(text);
        int at = 0;
        while (link.find()) {
            parts.add(new Part(text.substring(at, link.start()), false));
            parts.add(new Part(link.group(), true));
            at = link.end();
        }
        parts.add(new Part(text.substring(at), false));
        return parts;
    }
}
