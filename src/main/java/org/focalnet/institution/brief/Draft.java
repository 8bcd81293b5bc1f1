package org.focalnet.institution.brief;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.focalnet.institution.InstitutionKind;
import org.focalnet.institution.Reason;
import org.focalnet.institution.commitment.Binding;
import org.focalnet.institution.commitment.Commitment;
import org.focalnet.institution.institution.Profile;
import org.focalnet.member.Pillar;
import org.focalnet.web.Shell;
import org.jspecify.annotations.Nullable;

/**
 * Draws a brief from what the hub knows. It answers the reason for which an institution holds back; what the hub thinks
 * of the institution never stands in it.
 *
 * @param shell in the language of the brief
 * @param reason the newest reason for which it holds back; null where none is known
 * @param others those that take part already
 */
record Draft(
        Wording wording,
        Shell shell,
        Profile profile,
        @Nullable Reason reason,
        List<String> others,
        List<Binding> bindings) {

    private static final int CLAUSE = 240;

    Brief.Text text() {
        InstitutionKind.Area area = profile.kind().area();
        List<String> why = new ArrayList<>(List.of(wording.of(area, Brief.Part.WHY)));
        if (reason != null) {
            why.add(wording.of(reason));
        }
        if (!profile.mandate().isEmpty()) {
            why.add(wording.of("lead.mandate") + " " + cut(profile.mandate(), 600));
        }
        return new Brief.Text(
                String.join("\n\n", why),
                already(area),
                wording.of(area, Brief.Part.ASK),
                wording.of(area, Brief.Part.OFFER),
                others.isEmpty()
                        ? wording.of("lead.others_none")
                        : wording.of("lead.others") + " " + cut(shell.list(others), 1000),
                binding());
    }

    private String already(InstitutionKind.Area area) {
        String said = Arrays.stream(Pillar.values())
                .filter(pillar -> !profile.words(pillar).isEmpty())
                .map(pillar -> shell.code("member.pillar", pillar) + ": " + profile.words(pillar))
                .collect(Collectors.joining("\n"));
        return said.isEmpty() ? wording.of(area, Brief.Part.ALREADY) : said;
    }

    private String binding() {
        List<String> lines = bindings.stream()
                .filter(binding -> binding.status() == Commitment.Status.IN_FORCE
                        || binding.status() == Commitment.Status.ANNOUNCED)
                .limit(6)
                .map(binding -> binding.title() + ", " + binding.label() + " (" + shell.day(binding.given()) + "): "
                        + cut(binding.text(), CLAUSE))
                .toList();
        return lines.isEmpty()
                ? wording.of("lead.binding_none")
                : wording.of("lead.binding") + "\n" + String.join("\n", lines);
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most).stripTrailing() + " …";
    }
}
