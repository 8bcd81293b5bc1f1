package org.focalnet.member.group;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.focalnet.audience.MemberNames;
import org.focalnet.member.Group;
import org.focalnet.member.GroupSection;
import org.focalnet.member.application.Applications;
import org.focalnet.member.report.Report;
import org.focalnet.web.Ribbon;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * A group: what it is for, who belongs to it, and for its members what is addressed to it.
 *
 * @param part what the reader is to the group
 * @param candidacy what became of the own asking; null where nothing was asked
 * @param asked who asks now to belong to it
 * @param past what was asked and done before, the newest first
 * @param others members that could be proposed
 * @param year the last whole year, for its report
 */
public record GroupPage(
        Group group,
        List<Row> members,
        Part part,
        Applications.@Nullable Candidacy candidacy,
        List<Asked> asked,
        List<Past> past,
        List<Section> sections,
        List<Report> reports,
        List<MemberNames.Named> others,
        int year,
        Ribbon ribbon)
        implements View {

    /** A member of the group. */
    public record Row(String code, String name, boolean convener) {}

    /**
     * What the reader is to the group.
     *
     * @param inside whether the reader's member belongs to it
     * @param leads whether the reader may act for the member
     * @param convener whether the reader convenes it
     */
    public record Part(boolean inside, boolean leads, boolean convener, boolean officer) {

        /** Whether the reader changes its members or conveners. */
        public boolean keeps() {
            return officer || convener;
        }
    }

    /** Somebody who asks. */
    public record Asked(
            java.util.UUID id,
            String name,
            @Nullable String by,
            String note,
            @Nullable LocalDate silentOn,
            boolean objected,
            Instant at) {}

    /**
     * Something that was decided or done.
     *
     * @param code end of a text key: what it was
     * @param by the member whose act it was; empty where silence decided or where it is the same member
     */
    public record Past(String code, String name, String by, Instant at) {}

    /** A part of another module. */
    public record Section(String code, String fresh, List<GroupSection.Item> items) {}

    /** Whether this member may ask to belong to it: somebody must be there to decide. */
    public boolean asks() {
        return group.free()
                && part.leads()
                && !part.inside()
                && (!group.conveners().isEmpty() || group.silence() != null);
    }
}
