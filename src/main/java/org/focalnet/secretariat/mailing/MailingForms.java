package org.focalnet.secretariat.mailing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.focalnet.meeting.Registrations;
import org.focalnet.member.Group;
import org.focalnet.member.Groups;
import org.focalnet.member.Language;
import org.focalnet.member.Post;
import org.focalnet.web.Problems;
import org.focalnet.web.Shell;
import org.springframework.stereotype.Component;

/** What the form of a mail to many offers. */
@Component
class MailingForms {

    private final Groups groups;
    private final Registrations registrations;

    MailingForms(Groups groups, Registrations registrations) {
        this.groups = groups;
        this.registrations = registrations;
    }

    Map<UUID, String> groups(Shell shell) {
        Map<UUID, String> names = new LinkedHashMap<>();
        groups.all().stream()
                .sorted(java.util.Comparator.comparing(Group::kind)
                        .reversed()
                        .thenComparing(group -> group.name(shell.locale())))
                .forEach(group -> names.put(group.id(), group.name(shell.locale())));
        return names;
    }

    Map<UUID, String> meetings() {
        return registrations.meetings();
    }

    MailingFormPage page(Mailing mailing, Map<String, String> typed, Problems problems, Shell shell) {
        Map<String, String> posts = new LinkedHashMap<>();
        for (Post post : Post.values()) {
            posts.put(post.name(), shell.code("member.post", post));
        }
        Map<String, String> standings = new LinkedHashMap<>();
        for (Mailing.Standing standing : Mailing.Standing.values()) {
            standings.put(standing.name(), shell.code("secretariat.mailing.standing", standing));
        }
        Map<String, String> languages = new LinkedHashMap<>();
        Language.codes().stream().sorted().forEach(code -> languages.put(code, shell.languageName(code, false)));
        return new MailingFormPage(
                mailing, typed, text(groups(shell)), posts, standings, languages, text(meetings()), problems);
    }

    private static Map<String, String> text(Map<UUID, String> offered) {
        Map<String, String> text = new LinkedHashMap<>();
        offered.forEach((id, name) -> text.put(id.toString(), name));
        return text;
    }
}
