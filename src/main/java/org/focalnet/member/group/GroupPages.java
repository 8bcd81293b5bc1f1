package org.focalnet.member.group;

import com.ibm.icu.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.AudienceKind;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.MemberNames;
import org.focalnet.audience.Tlp;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.member.Group;
import org.focalnet.member.GroupSection;
import org.focalnet.member.Member;
import org.focalnet.member.Members;
import org.focalnet.member.application.Application;
import org.focalnet.member.application.Applications;
import org.focalnet.member.application.Movement;
import org.focalnet.member.report.Reports;
import org.focalnet.web.AudiencePickers;
import org.focalnet.web.Ribbon;
import org.focalnet.web.Shell;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts the page of a group together; of what is addressed to the group only its members get anything. Not read-only: the
 * audience of a group to which nothing was addressed yet is made here.
 */
@Component
@Transactional
class GroupPages {

    private final Members members;
    private final Applications applications;
    private final Reports reports;
    private final Audiences audiences;
    private final AudiencePickers pickers;
    private final MemberNames names;
    private final List<GroupSection> sections;
    private final Clock clock;

    GroupPages(
            Members members,
            Applications applications,
            Reports reports,
            Audiences audiences,
            AudiencePickers pickers,
            MemberNames names,
            List<GroupSection> sections,
            Clock clock) {
        this.members = members;
        this.applications = applications;
        this.reports = reports;
        this.audiences = audiences;
        this.pickers = pickers;
        this.names = names;
        this.sections = sections.stream()
                .sorted(Comparator.comparing(GroupSection::code).reversed())
                .toList();
        this.clock = clock;
    }

    GroupPage of(Group group, Shell shell) {
        Viewer viewer = Viewers.require();
        boolean inside = group.members().contains(viewer.member());
        boolean leads = viewer.role().leads();
        var part = new GroupPage.Part(
                inside,
                leads,
                leads && group.conveners().contains(viewer.member()),
                viewer.role().secretariat());
        List<Application> asked = inside ? applications.of(group.id()) : List.of();
        return new GroupPage(
                group,
                rows(group, shell.locale()),
                part,
                inside ? null : applications.own(group.id()).orElse(null),
                asked.stream()
                        .filter(Application::open)
                        .map(one -> asked(one, shell))
                        .toList(),
                inside ? past(group, asked, shell) : List.of(),
                inside ? sections(group) : List.of(),
                reports.of(group.id()),
                inside && leads && group.free() ? others(group, shell) : List.of(),
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).getYear() - 1,
                inside
                        ? pickers.ribbon(
                                shell,
                                AudienceKind.GROUP,
                                java.util.Set.copyOf(group.members()),
                                Tlp.strictest(AudienceKind.GROUP))
                        : Ribbon.network(shell));
    }

    private List<GroupPage.Row> rows(Group group, Locale language) {
        return group.members().stream()
                .flatMap(member -> members.find(member).stream())
                .map(member -> new GroupPage.Row(
                        member.code(), member.name(language), group.conveners().contains(member.id())))
                .sorted(Comparator.comparing(GroupPage.Row::name, Collator.getInstance(language)))
                .toList();
    }

    private List<GroupPage.Section> sections(Group group) {
        AudienceId circle = audiences.resolve(AudienceChoice.group(group.id()));
        return sections.stream()
                .map(section -> new GroupPage.Section(
                        section.code(), section.fresh() + "?group=" + group.id(), section.items(circle)))
                .toList();
    }

    private List<MemberNames.Named> others(Group group, Shell shell) {
        return pickers.named(
                members.all().stream()
                        .filter(Member::active)
                        .map(Member::id)
                        .filter(id -> !group.members().contains(id))
                        .toList(),
                shell);
    }

    private GroupPage.Asked asked(Application one, Shell shell) {
        return new GroupPage.Asked(
                one.id(),
                name(one.member(), shell),
                one.proposed() ? name(one.by(), shell) : null,
                one.note(),
                one.silentOn(),
                one.objected(),
                one.askedAt());
    }

    /** Joining stands once: as the movement, not as the decision that led to it. */
    private List<GroupPage.Past> past(Group group, List<Application> asked, Shell shell) {
        List<GroupPage.Past> past = new ArrayList<>();
        for (Application one : asked) {
            if (one.state() == Application.State.REFUSED || one.state() == Application.State.WITHDRAWN) {
                MemberId by = one.decidedBy() == null ? one.member() : one.decidedBy();
                past.add(new GroupPage.Past(
                        one.state().name().toLowerCase(Locale.ROOT),
                        name(one.member(), shell),
                        by.equals(one.member()) ? "" : name(by, shell),
                        one.decidedAt() == null ? one.askedAt() : one.decidedAt()));
            }
        }
        for (Movement one : applications.movements(group.id())) {
            past.add(new GroupPage.Past(
                    one.act().name().toLowerCase(Locale.ROOT),
                    name(one.member(), shell),
                    one.by().equals(one.member()) ? "" : name(one.by(), shell),
                    one.at()));
        }
        past.sort(Comparator.comparing(GroupPage.Past::at).reversed());
        return past;
    }

    private String name(MemberId member, Shell shell) {
        return names.name(member, shell.locale());
    }
}
