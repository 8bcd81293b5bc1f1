package org.focalnet.outreach.joining;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.focalnet.member.Appointing.Held;
import org.focalnet.member.Post;
import org.focalnet.outreach.joining.Nomination.State;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/**
 * Something about a nomination that its officer should know, as a plain fact.
 *
 * @param key text key
 * @param warns whether it speaks against the nomination
 * @param said what the text names; may be empty
 * @param link a page that shows more; null for none
 */
public record Check(
        String key, boolean warns, String said, @Nullable String link) {

    /** Another nomination with one of the same addresses. */
    record Other(UUID id, State state, boolean samePerson, boolean sameSender) {}

    private static final Set<String> FREE = read();

    static List<Check> of(Nomination one, List<Held> history, List<Other> others) {
        List<Check> checks = new ArrayList<>();
        String domain = Nomination.domain(one.given().mail());
        String senders = Nomination.domain(one.given().senderMail());
        others.stream()
                .filter(other -> other.state() == State.IMPOSTOR)
                .forEach(other -> checks.add(warning("joining.check.impostor", "", "/nominations/" + other.id())));
        if (FREE.contains(domain) || FREE.contains(senders)) {
            checks.add(warning("joining.check.free", FREE.contains(domain) ? domain : senders, null));
        }
        if (!end(domain).equals(end(senders))) {
            checks.add(warning("joining.check.two_domains", domain + " · " + senders, null));
        }
        Set<String> known = history.stream()
                .map(held -> Nomination.domain(held.mail()))
                .collect(Collectors.toCollection(TreeSet::new));
        if (!known.isEmpty()) {
            boolean fits = known.stream().anyMatch(other -> end(other).equals(end(domain)));
            checks.add(new Check(
                    fits ? "joining.check.domain_known" : "joining.check.domain_new",
                    !fits,
                    String.join(", ", known),
                    null));
        }
        if (one.letterName().isEmpty()) {
            checks.add(warning("joining.check.no_letter", "", null));
        }
        history.stream()
                .filter(held -> held.post() == Post.FOCAL_POINT && held.state().inOffice())
                .forEach(held -> checks.add(warning("joining.check.held", held.name(), "/appointments/" + held.id())));
        others.stream()
                .filter(other -> other.samePerson() && other.state() != State.IMPOSTOR)
                .forEach(
                        other -> checks.add(new Check("joining.check.twice", false, "", "/nominations/" + other.id())));
        return checks;
    }

    /** The last two parts of a domain: ministries of one government often differ in the part before. */
    private static String end(String domain) {
        String[] parts = domain.split("\\.");
        return parts.length <= 2 ? domain : parts[parts.length - 2] + "." + parts[parts.length - 1];
    }

    private static Check warning(String key, String said, @Nullable String link) {
        return new Check(key, true, said, link);
    }

    private static Set<String> read() {
        try (var reader = new BufferedReader(new InputStreamReader(
                new ClassPathResource("joining/free-mail.txt").getInputStream(), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
