package org.focalnet.institution.commitment;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.focalnet.web.Typed;

/**
 * What the list of commitments shows.
 *
 * @param kind a code; empty for all
 * @param status a code; empty for all
 * @param sort {@code new}, {@code title} or {@code open}
 */
public record CommitmentFilter(String query, String kind, String status, String sort, int page) {

    static CommitmentFilter read(Typed typed) {
        String sort = typed.raw("sort");
        return new CommitmentFilter(
                typed.line("q", 0, 100),
                code(Commitment.Kind.values(), typed.raw("kind")),
                code(Commitment.Status.values(), typed.raw("status")),
                sort.matches("title|open") ? sort : "new",
                typed.raw("page").matches("[1-9][0-9]{0,3}") ? Integer.parseInt(typed.raw("page")) : 1);
    }

    private static String code(Enum<?>[] values, String code) {
        return Arrays.stream(values)
                .map(Enum::name)
                .filter(code::equals)
                .findFirst()
                .orElse("");
    }

    public boolean narrowed() {
        return !(query + kind + status).isEmpty();
    }

    CommitmentFilter first() {
        return new CommitmentFilter(query, kind, status, sort, 1);
    }

    public String sorted(String order) {
        return "/institutions/commitments?sort=" + order
                + (query.isEmpty() ? "" : "&q=" + URLEncoder.encode(query, StandardCharsets.UTF_8))
                + (kind.isEmpty() ? "" : "&kind=" + kind) + (status.isEmpty() ? "" : "&status=" + status);
    }

    public String at(int number) {
        return sorted(sort) + "&page=" + number;
    }
}
