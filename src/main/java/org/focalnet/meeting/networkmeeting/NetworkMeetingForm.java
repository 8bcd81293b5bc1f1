package org.focalnet.meeting.networkmeeting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.Tlp;
import org.focalnet.member.Language;
import org.focalnet.web.AudiencePicker;
import org.focalnet.web.Problems;
import org.focalnet.web.Shell;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * The form of a meeting of the network.
 *
 * @param version 0 for a new one
 * @param previous titles of meetings that it may continue, by id
 * @param picker who is asked in; null once it is announced, when that stays
 * @param theirs what a colleague wrote since it was opened; null where nobody did
 */
public record NetworkMeetingForm(
        UUID id,
        int version,
        NetworkMeetingInput input,
        Map<String, String> previous,
        @Nullable AudiencePicker picker,
        @Nullable NetworkMeeting theirs,
        Problems problems)
        implements View {

    public String path() {
        return "/network-meetings/" + id;
    }

    public String mine() {
        return String.join(
                "\n", List.of(input.title(), input.from() + " – " + input.until(), input.place(), input.hosts()));
    }

    public static Map<String, String> modes(Shell shell) {
        Map<String, String> modes = new LinkedHashMap<>();
        for (Mode mode : Mode.values()) {
            modes.put(mode.name(), shell.code("networkmeeting.mode", mode));
        }
        return modes;
    }

    public static Map<String, String> marks() {
        Map<String, String> marks = new LinkedHashMap<>();
        for (Tlp tlp : Tlp.values()) {
            marks.put(tlp.name(), tlp.label());
        }
        return marks;
    }

    public static Map<String, String> languages(Shell shell) {
        Map<String, String> languages = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            languages.put(language.code(), shell.languageName(language.code(), false));
        }
        return languages;
    }
}
