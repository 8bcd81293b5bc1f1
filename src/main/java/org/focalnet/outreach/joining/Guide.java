package org.focalnet.outreach.joining;

import java.util.List;
import java.util.Map;

/**
 * The guide to appointing a focal point, in one language: our own words, by context, and nothing that is counted.
 *
 * @param language in which it is written; English where the reader's is not
 * @param parts the texts of the page by name, in Markdown
 * @param seats what to know where the office would sit there
 * @param people what to know for one person, two, or a committee
 * @param means what to know with little, some or a unit
 * @param steps from a decision to a first sign-in
 * @param questions what a sceptical minister asks
 */
public record Guide(
        String language,
        Map<String, String> parts,
        Map<String, String> seats,
        Map<String, String> people,
        Map<String, String> means,
        List<String> steps,
        List<Question> questions) {

    /** A doubt and its answer. */
    public record Question(String asked, String answer) {}

    public String part(String name) {
        return parts.getOrDefault(name, "");
    }
}
