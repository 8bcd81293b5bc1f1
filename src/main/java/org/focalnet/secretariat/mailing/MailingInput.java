package org.focalnet.secretariat.mailing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.Tlp;
import org.focalnet.member.LocalName;
import org.focalnet.member.Post;
import org.focalnet.web.Texts;
import org.focalnet.web.Typed;
import org.jspecify.annotations.Nullable;

/** The form of a mail to many, read. */
final class MailingInput {

    private MailingInput() {}

    static Mailing read(UUID id, Typed typed, String author, Set<UUID> groups, Set<UUID> meetings) {
        Map<String, String> subjects = new LinkedHashMap<>();
        Map<String, String> bodies = new LinkedHashMap<>();
        texts(typed, subjects, bodies);
        Tlp tlp = typed.choice("tlp", Tlp.class);
        if (tlp != null && !tlp.mayBeMailed()) {
            typed.problems().add("tlp", "web.problem.choose");
        }
        Set<Post> posts = typed.choices("posts", Post.class, 0, 4);
        Mailing.Standing standing = typed.choice("standing", Mailing.Standing.class);
        String language = typed.raw("language");
        if (!language.matches("[a-z]{0,3}")) {
            typed.problems().add("language", "web.problem.choose");
        }
        return new Mailing(
                id,
                new LocalName(subjects),
                new LocalName(bodies),
                tlp == null || !tlp.mayBeMailed() ? Tlp.GREEN : tlp,
                new Mailing.Whom(
                        one("group", typed, groups),
                        posts,
                        language,
                        standing == null ? Mailing.Standing.IN_OFFICE : standing,
                        one("meeting", typed, meetings)),
                Mailing.State.DRAFT,
                author,
                typed.raw("version").matches("[0-9]{1,9}") ? Integer.parseInt(typed.raw("version")) : 0,
                null,
                null);
    }

    private static void texts(Typed typed, Map<String, String> subjects, Map<String, String> bodies) {
        Texts.LANGUAGES.forEach(language -> {
            String code = language.getLanguage();
            String subject = typed.line("subject_" + code, 0, 150);
            String body = typed.text("body_" + code, 0, 8000);
            if (subject.isEmpty() != body.isEmpty()) {
                typed.problems()
                        .add(
                                subject.isEmpty() ? "subject_" + code : "body_" + code,
                                "secretariat.mailing.refused.half");
            }
            subjects.put(code, subject);
            bodies.put(code, body);
        });
        if (subjects.values().stream().allMatch(String::isEmpty)) {
            typed.problems().add("subject_en", "secretariat.mailing.refused.empty");
        }
    }

    private static @Nullable UUID one(String field, Typed typed, Set<UUID> offered) {
        UUID id = typed.id(field);
        if (!typed.raw(field).isEmpty() && (id == null || !offered.contains(id))) {
            typed.problems().add(field, "web.problem.choose");
            return null;
        }
        return id;
    }
}
