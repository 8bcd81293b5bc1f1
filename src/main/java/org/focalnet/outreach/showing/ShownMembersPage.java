package org.focalnet.outreach.showing;

import java.util.List;
import org.focalnet.web.View;

/** The members that agreed to be shown, by name. */
public record ShownMembersPage(List<Shown> members) implements View.Open {

    /** One of them. */
    public record Shown(String code, String name, Showing showing) {

        public String card() {
            return "/network/" + code + "/contact-card";
        }
    }
}
