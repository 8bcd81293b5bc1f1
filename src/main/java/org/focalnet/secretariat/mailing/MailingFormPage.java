package org.focalnet.secretariat.mailing;

import java.util.Map;
import org.focalnet.web.Problems;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * The form of a mail to many.
 *
 * @param typed what was typed, by field; empty at first
 */
public record MailingFormPage(
        Mailing mailing,
        Map<String, String> typed,
        Map<String, String> groups,
        Map<String, String> posts,
        Map<String, String> standings,
        Map<String, String> languages,
        Map<String, String> meetings,
        Problems problems)
        implements View {

    public String subject(String code) {
        return typed.getOrDefault("subject_" + code, mailing.subjects().exactly(code));
    }

    public String body(String code) {
        return typed.getOrDefault("body_" + code, mailing.bodies().exactly(code));
    }

    /** What is filled in for each person. */
    public String places() {
        return "[name] [post] [member]";
    }

    public String id(@Nullable Object id) {
        return id == null ? "" : id.toString();
    }
}
