package org.focalnet.member.handover;

import java.util.List;
import java.util.UUID;
import org.focalnet.web.HandoverSection;
import org.focalnet.web.View;

/**
 * The pack on a page: its contents, and one section or all of them.
 *
 * @param current the name of the section shown; {@code all} for all of them, empty for the contents alone
 * @param form the id under which a file of it is made
 * @param leads whether this reader may take it along as a file
 */
public record PackPage(
        List<HandoverSection> contents, String current, List<Pack.Chapter> shown, UUID form, boolean leads)
        implements View {

    static final String ALL = "all";

    /** The section after this one; empty after the last. */
    public String next() {
        for (int i = 0; i + 1 < contents.size(); i++) {
            if (contents.get(i).name().equals(current)) {
                return contents.get(i + 1).name();
            }
        }
        return current.isEmpty() ? contents.getFirst().name() : "";
    }
}
