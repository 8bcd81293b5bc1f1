package org.focalnet.identity.team;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.focalnet.audience.Role;
import org.focalnet.identity.Colleague;
import org.focalnet.web.Shell;
import org.focalnet.web.View;

/**
 * The people of a member's team, and who was asked into it.
 *
 * @param leads whether this reader invites and changes roles
 * @param letters the languages in which an invitation can be written
 */
public record TeamPage(
        List<Colleague> people, List<Waiting> waiting, boolean leads, List<Locale> letters, InviteForm form)
        implements View {

    /** Who reads what the team keeps to itself: all but its contributors. */
    public long readers() {
        return people.stream()
                .filter(person -> person.role() != Role.CONTRIBUTOR)
                .count();
    }

    /** An invitation that waits, with the name of its member where that is another one. */
    public record Waiting(org.focalnet.identity.Invitations.Pending pending, String member) {}

    /** The roles of a team: the secretariat's, or a member's. */
    public static Map<String, String> roles(Shell shell, boolean secretariat) {
        Map<String, String> roles = new LinkedHashMap<>();
        for (Role role : Role.values()) {
            if (role.secretariat() == secretariat) {
                roles.put(role.name(), shell.code("web.role", role));
            }
        }
        return roles;
    }

    /** The languages of an invitation by their own names. */
    public Map<String, String> languages(Shell shell) {
        Map<String, String> languages = new LinkedHashMap<>();
        letters.forEach(one -> languages.put(one.getLanguage(), shell.languageName(one.getLanguage(), true)));
        return languages;
    }

    /** What each role may do, in a sentence. */
    public static Map<String, String> meanings(Shell shell, boolean secretariat) {
        Map<String, String> meanings = new LinkedHashMap<>();
        roles(shell, secretariat).keySet().forEach(role -> meanings.put(role, shell.code("identity.role", role)));
        return meanings;
    }
}
