package org.focalnet.outreach.joining;

import java.util.List;

/**
 * A letter to write by, with what is to be filled in between square brackets.
 *
 * @param use when and by whom such a letter is written
 * @param text its paragraphs
 */
public record SampleLetter(String key, String language, String title, String use, List<String> text) {

    public String path() {
        return "/join/letters/" + key;
    }
}
