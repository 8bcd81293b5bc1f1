package org.focalnet.member.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.AudienceKind;
import org.focalnet.audience.Audiences;
import org.focalnet.member.Group;
import org.focalnet.member.GroupSection;
import org.focalnet.member.application.Applications;
import org.focalnet.member.application.Movement;
import org.springframework.stereotype.Component;

/** What a group did in a year, counted for the readers of a report: nothing that one of them could not count too. */
@Component
class Figures {

    private final Applications applications;
    private final Audiences audiences;
    private final List<GroupSection> sections;

    Figures(Applications applications, Audiences audiences, List<GroupSection> sections) {
        this.applications = applications;
        this.audiences = audiences;
        this.sections = List.copyOf(sections);
    }

    /** Counts as a member of the group: to the group all, to the network only who belongs to it, which the network sees. */
    Map<String, Integer> of(Group group, int year, AudienceKind readers) {
        Map<String, Integer> figures = new TreeMap<>();
        figures.put("members", group.members().size());
        if (readers == AudienceKind.GROUP) {
            Instant from = LocalDate.of(year, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC);
            Instant until = LocalDate.of(year + 1, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC);
            Map<Movement.Act, Integer> moved = applications.count(group.id(), from, until);
            put(figures, "joined", moved.getOrDefault(Movement.Act.JOINED, 0));
            put(
                    figures,
                    "left",
                    moved.getOrDefault(Movement.Act.LEFT, 0) + moved.getOrDefault(Movement.Act.REMOVED, 0));
            AudienceId circle = audiences.resolve(AudienceChoice.group(group.id()));
            sections.forEach(section -> figures.putAll(section.figures(circle, from, until)));
        }
        return figures;
    }

    private static void put(Map<String, Integer> figures, String code, int number) {
        if (number > 0) {
            figures.put(code, number);
        }
    }
}
