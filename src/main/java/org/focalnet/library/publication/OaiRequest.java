package org.focalnet.library.publication;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a harvester asks, understood; or why it cannot be.
 *
 * @param echoed the attributes that the answer repeats
 * @param cursor how many records came before
 */
record OaiRequest(
        String verb,
        Map<String, String> echoed,
        @Nullable UUID identifier,
        String given,
        OpenStore.Asked asked,
        OpenStore.@Nullable Place after,
        int cursor) {

    static final String PREFIX = "oai_dc";

    /** An error of the protocol. */
    static final class Wrong extends RuntimeException {

        private final String code;

        Wrong(String code, String message) {
            super(message, null, false, false);
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    private static final Map<String, Set<String>> ALLOWED = Map.of(
            "Identify", Set.of(),
            "ListMetadataFormats", Set.of("identifier"),
            "ListSets", Set.of("resumptionToken"),
            "GetRecord", Set.of("identifier", "metadataPrefix"),
            "ListIdentifiers", Set.of("from", "until", "metadataPrefix", "set", "resumptionToken"),
            "ListRecords", Set.of("from", "until", "metadataPrefix", "set", "resumptionToken"));

    /** @throws Wrong where the protocol says that it is */
    static OaiRequest read(Map<String, String[]> arguments, String host) {
        String verb = single(arguments, "verb");
        Set<String> allowed = ALLOWED.get(verb);
        if (allowed == null || repeated(arguments.get("verb"))) {
            throw new Wrong(
                    "badVerb",
                    "Use one of "
                            + String.join(
                                    ", ", ALLOWED.keySet().stream().sorted().toList()));
        }
        arguments.forEach((name, values) -> {
            if (!name.equals("verb") && (!allowed.contains(name) || values.length > 1)) {
                throw new Wrong("badArgument", "An argument is not known here, or is repeated");
            }
        });
        Map<String, String> echoed = new java.util.LinkedHashMap<>();
        arguments.forEach((name, values) -> echoed.put(name, values[0]));
        boolean lists = verb.equals("ListRecords") || verb.equals("ListIdentifiers");
        if (arguments.containsKey("resumptionToken")) {
            if (arguments.size() > 2) {
                throw new Wrong("badArgument", "A resumption token stands alone");
            }
            return resumed(verb, echoed, single(arguments, "resumptionToken"));
        }
        if (verb.equals("GetRecord") && !arguments.containsKey("identifier")) {
            throw new Wrong("badArgument", "An identifier is missing");
        }
        if (lists || verb.equals("GetRecord")) {
            prefix(single(arguments, "metadataPrefix"));
        }
        String given = single(arguments, "identifier");
        return new OaiRequest(verb, echoed, identifier(given, host), given, asked(arguments), null, 0);
    }

    private static boolean repeated(String @Nullable [] values) {
        return values != null && values.length > 1;
    }

    private static void prefix(String prefix) {
        if (prefix.isEmpty()) {
            throw new Wrong("badArgument", "A metadata prefix is missing");
        }
        if (!prefix.equals(PREFIX)) {
            throw new Wrong("cannotDisseminateFormat", "Records are given as " + PREFIX);
        }
    }

    private static OpenStore.Asked asked(Map<String, String[]> arguments) {
        String from = single(arguments, "from");
        String until = single(arguments, "until");
        if (!from.isEmpty() && !until.isEmpty() && from.length() != until.length()) {
            throw new Wrong("badArgument", "Both dates need the same granularity");
        }
        Instant begin = instant(from, false);
        Instant end = instant(until, true);
        if (begin != null && end != null && begin.isAfter(end)) {
            throw new Wrong("badArgument", "The first date is after the last");
        }
        String set = single(arguments, "set");
        return new OpenStore.Asked(begin, end, set.isEmpty() ? null : set);
    }

    private static @Nullable Instant instant(String text, boolean end) {
        try {
            if (text.isEmpty()) {
                return null;
            }
            if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
                LocalDate day = LocalDate.parse(text);
                return end
                        ? day.plusDays(1)
                                .atStartOfDay(ZoneOffset.UTC)
                                .toInstant()
                                .minusSeconds(1)
                        : day.atStartOfDay(ZoneOffset.UTC).toInstant();
            }
            if (text.matches("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z")) {
                return Instant.parse(text);
            }
        } catch (DateTimeException e) {
            throw new Wrong("badArgument", "A date is not one");
        }
        throw new Wrong("badArgument", "Dates are written YYYY-MM-DD or YYYY-MM-DDThh:mm:ssZ");
    }

    private static @Nullable UUID identifier(String given, String host) {
        String begin = "oai:" + host + ":";
        return given.startsWith(begin)
                        && given.substring(begin.length()).matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? UUID.fromString(given.substring(begin.length()))
                : null;
    }

    private static String single(Map<String, String[]> arguments, String name) {
        String[] values = arguments.get(name);
        return values == null || values.length == 0 ? "" : values[0];
    }

    /** The token that goes on behind a place: it holds the whole question, so that nothing is kept of it here. */
    String token(OpenStore.Place last, int delivered) {
        String plain = String.join(
                "|",
                last.stamp().toString(),
                last.id().toString(),
                Integer.toString(cursor + delivered),
                asked.from() == null ? "" : asked.from().toString(),
                asked.until() == null ? "" : asked.until().toString(),
                asked.set() == null ? "" : asked.set());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    private static OaiRequest resumed(String verb, Map<String, String> echoed, String token) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
            List<String> parts = List.of(plain.split("\\|", -1));
            if (parts.size() != 6 || verb.equals("ListSets")) {
                throw new IllegalArgumentException();
            }
            var asked = new OpenStore.Asked(
                    parts.get(3).isEmpty() ? null : Instant.parse(parts.get(3)),
                    parts.get(4).isEmpty() ? null : Instant.parse(parts.get(4)),
                    parts.get(5).isEmpty() ? null : parts.get(5));
            var after = new OpenStore.Place(Instant.parse(parts.get(0)), UUID.fromString(parts.get(1)));
            return new OaiRequest(verb, echoed, null, "", asked, after, Integer.parseInt(parts.get(2)));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new Wrong("badResumptionToken", "This token was not given here");
        }
    }
}
