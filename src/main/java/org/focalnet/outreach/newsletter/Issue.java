package org.focalnet.outreach.newsletter;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.Refused;
import org.jspecify.annotations.Nullable;

/**
 * An issue of the newsletter.
 *
 * @param number in the archive; 0 while it was not sent
 * @param sendAt when it is to be sent; null while nobody said
 * @param texts by language code
 */
public record Issue(
        UUID id,
        int number,
        State state,
        @Nullable Instant sendAt,
        @Nullable Instant begun,
        Map<String, Text> texts) {

    /** How far it is. */
    public enum State {
        DRAFT,
        SCHEDULED,
        SENDING,
        SENT;

        public String tone() {
            return this == SENT ? "on" : "part";
        }
    }

    /** What it says in one language, as Markdown. */
    public record Text(String language, String title, String text) {

        public boolean empty() {
            return title.isBlank() && text.isBlank();
        }
    }

    /** What became of its mails. */
    public record Report(int waiting, int sent, int refused, int bounced, int stopped) {

        public int all() {
            return waiting + sent + refused + bounced + stopped;
        }
    }

    public boolean open() {
        return state == State.DRAFT || state == State.SCHEDULED;
    }

    /** @throws Refused where it was sent: what was mailed cannot be changed */
    void requireOpen() {
        if (!open()) {
            throw new Refused("newsletter.refused.sent");
        }
    }

    /** @throws Refused where there is nothing whole to send */
    void requireSendable() {
        requireOpen();
        boolean whole = texts.values().stream()
                .anyMatch(text -> !text.title().isBlank() && !text.text().isBlank());
        boolean half = texts.values().stream()
                .anyMatch(text -> text.title().isBlank() != text.text().isBlank());
        if (!whole || half) {
            throw new Refused("newsletter.refused.empty");
        }
    }

    /** In the language, else in English, else in any in which it is written. */
    public Text in(String language) {
        Text own = texts.get(language);
        Text english = texts.get("en");
        return own != null && !own.empty()
                ? own
                : english != null && !english.empty()
                        ? english
                        : texts.values().stream()
                                .filter(text -> !text.empty())
                                .findFirst()
                                .orElse(new Text(language, "", ""));
    }
}
