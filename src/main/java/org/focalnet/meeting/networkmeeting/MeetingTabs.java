package org.focalnet.meeting.networkmeeting;

import java.util.ArrayList;
import java.util.List;

/**
 * The ways to the parts of a meeting: a few at a time, and once it is over, what it brought right after the overview.
 *
 * @param groups what stands in the first line
 * @param parts the parts of the group in which the reader is; empty where it has one only
 */
public record MeetingTabs(List<Tab> groups, List<Tab> parts) {

    /**
     * One way.
     *
     * @param key its words
     * @param here whether the reader is there
     */
    public record Tab(String key, String path, boolean here) {}

    private record Part(String name, String key) {}

    static MeetingTabs of(MeetingHead head) {
        List<Tab> groups = new ArrayList<>();
        List<Tab> open = List.of();
        for (List<Part> group : groups(head)) {
            if (!group.isEmpty()) {
                boolean here = group.stream().anyMatch(part -> part.name().equals(head.tab()));
                groups.add(new Tab(
                        group.size() == 1 ? group.getFirst().key() : title(group), path(head, group.getFirst()), here));
                if (here && group.size() > 1) {
                    open = group.stream()
                            .map(part -> new Tab(
                                    part.key(), path(head, part), part.name().equals(head.tab())))
                            .toList();
                }
            }
        }
        return new MeetingTabs(groups, open);
    }

    private static List<List<Part>> groups(MeetingHead head) {
        List<Part> overview = List.of(new Part("overview", "networkmeeting.tabs.overview"));
        return head.meeting().over(head.now())
                ? List.of(overview, results(head), agenda(head), people(head), bilaterals(head))
                : List.of(overview, agenda(head), people(head), bilaterals(head), results(head));
    }

    private static List<Part> agenda(MeetingHead head) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("agenda", "networkmeeting.tabs.agenda"));
        parts.add(new Part("papers", "paper.tab"));
        if (!head.meeting().draft() && head.meeting().facts().topicsBy() != null) {
            parts.add(new Part("topics", "topic.tab"));
        }
        return parts;
    }

    private static List<Part> people(MeetingHead head) {
        List<Part> parts = new ArrayList<>();
        if (head.organised()) {
            parts.add(new Part("registrations", "networkmeeting.tabs.registrations"));
        }
        if (!head.meeting().draft()) {
            parts.add(new Part("delegation", "networkmeeting.tabs.delegation"));
            parts.add(new Part("participants", "networkmeeting.tabs.participants"));
        }
        return parts;
    }

    private static List<Part> bilaterals(MeetingHead head) {
        return head.meeting().draft() ? List.of() : List.of(new Part("bilaterals", "networkmeeting.tabs.bilaterals"));
    }

    private static List<Part> results(MeetingHead head) {
        List<Part> parts = new ArrayList<>();
        if (!head.meeting().draft()) {
            parts.add(new Part("outcomes", "outcome.tab"));
            parts.add(new Part("summary", "summary.tab"));
        }
        if (head.organised()) {
            parts.add(new Part("notes", "sessionnote.tab"));
        }
        if (!head.meeting().draft() && head.meeting().begun(head.now())) {
            parts.add(new Part("capital-report", "capitalreport.tab"));
            parts.add(new Part("feedback", "meetingfeedback.tab"));
        }
        return parts;
    }

    private static String title(List<Part> group) {
        return switch (group.getFirst().name()) {
            case "agenda" -> "networkmeeting.tabs.agenda";
            case "outcomes" -> "networkmeeting.tabs.results";
            default -> "networkmeeting.tabs.people";
        };
    }

    private static String path(MeetingHead head, Part part) {
        return part.name().equals("overview") ? head.path() : head.path() + "/" + part.name();
    }
}
