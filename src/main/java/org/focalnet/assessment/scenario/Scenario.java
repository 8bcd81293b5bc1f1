package org.focalnet.assessment.scenario;

import java.util.List;
import org.focalnet.assessment.instrument.Words;

/**
 * What a table-top exercise plays: a situation, roles for ministries, and news that come in one by one.
 *
 * @param code of a shipped one; of an own one as its writer called it
 * @param minutes how long it takes
 * @param debrief questions for the talk after it
 */
public record Scenario(
        String code,
        int minutes,
        Words title,
        Words summary,
        Words background,
        List<Part> roles,
        List<Inject> injects,
        List<Words> debrief) {

    public Scenario {
        roles = List.copyOf(roles);
        injects = List.copyOf(injects);
        debrief = List.copyOf(debrief);
    }

    /** A role that somebody plays, such as the ministry of the interior. */
    public record Part(String code, Words title, Words brief) {}

    /**
     * A piece of news.
     *
     * @param minute at which it is due, from the start
     * @param to codes of the roles that get it; none for everybody
     * @param questions what is to be decided
     * @param hints for the facilitator alone
     */
    public record Inject(int minute, Words title, Words text, List<String> to, List<Words> questions, Words hints) {

        public Inject {
            to = List.copyOf(to);
            questions = List.copyOf(questions);
        }
    }

    /** The languages in which its title is written: those in which it can be played. */
    public List<String> languages() {
        return List.copyOf(title.texts().keySet());
    }
}
