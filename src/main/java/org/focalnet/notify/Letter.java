package org.focalnet.notify;

import java.util.List;
import java.util.Locale;

/**
 * A mail of plain text to one address.
 *
 * @param subjectKey text key of the subject; gets the same arguments
 * @param textKey text key of the text
 * @param arguments what the texts name, such as a link; kept in the database until the letter is delivered
 */
public record Letter(String to, Locale language, String subjectKey, String textKey, List<String> arguments) {

    public Letter {
        arguments = List.copyOf(arguments);
    }

    /** Neither the address nor a link: this may reach a log. */
    @Override
    public String toString() {
        return "Letter[" + textKey + "]";
    }
}
