package org.focalnet.member.group;

import com.ibm.icu.text.Collator;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Viewers;
import org.focalnet.member.Group;
import org.focalnet.member.GroupKind;
import org.focalnet.member.Groups;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Groups, looked at. */
@Controller
class GroupController {

    private final Groups groups;
    private final GroupPages pages;
    private final ShellFactory shells;

    GroupController(Groups groups, GroupPages pages, ShellFactory shells) {
        this.groups = groups;
        this.pages = pages;
        this.shells = shells;
    }

    @GetMapping("/groups")
    @Door(Door.Kind.PAGE)
    View list(HttpServletRequest request) {
        Locale language = shells.of(request).locale();
        Map<GroupKind, List<Group>> byKind = new EnumMap<>(GroupKind.class);
        Comparator<Group> byName = Comparator.comparing(group -> group.name(language), Collator.getInstance(language));
        List<Group> all = groups.all().stream().sorted(byName).toList();
        for (GroupKind kind : List.of(GroupKind.FREE, GroupKind.UN_GROUP, GroupKind.SUBREGION)) {
            byKind.put(
                    kind,
                    all.stream()
                            .filter(group -> group.kind() == kind)
                            .filter(group ->
                                    kind == GroupKind.FREE || !group.members().isEmpty())
                            .toList());
        }
        return new GroupListPage(byKind, Viewers.require().role().secretariat());
    }

    @GetMapping("/groups/{id}")
    @Door(Door.Kind.PAGE)
    View show(@PathVariable UUID id, HttpServletRequest request) {
        Group group = groups.find(id).orElseThrow(NotFound::new);
        return pages.of(group, shells.of(request));
    }
}
