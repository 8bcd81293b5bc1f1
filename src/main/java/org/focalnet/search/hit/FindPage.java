package org.focalnet.search.hit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.focalnet.search.HitFilter;
import org.focalnet.web.View;

/** What anybody finds. */
public record FindPage(HitFilter filter, Finding.Answer answer) implements View {

    public String with(String words) {
        return "/find?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    public String at(int page) {
        return with(filter.q()) + "&page=" + page;
    }
}
