package org.focalnet.institution.inquiry;

import java.util.List;
import org.focalnet.web.View;

/**
 * That a link rests, for its hub is frozen; neither why, nor anything of what it leads to.
 *
 * @param typed what was sent just now and is not saved
 */
public record RestingPage(List<String> typed) implements View {

    public RestingPage {
        typed = List.copyOf(typed);
    }
}
