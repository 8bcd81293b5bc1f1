package org.focalnet.training.load;

import java.util.List;
import java.util.Set;
import org.focalnet.audience.MemberId;
import org.focalnet.member.Groups;
import org.focalnet.member.Members;
import org.focalnet.member.NewMember;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The states, the organisations, and the groups that they form. */
@Component
@Profile("demo")
@Order(1)
class MembersPart implements Part {

    private final Members members;
    private final Groups groups;

    MembersPart(Members members, Groups groups) {
        this.members = members;
        this.groups = groups;
    }

    @Override
    public void load(Stage stage) {
        Source file = Source.file("states");
        stage.as(MemberId.SECRETARIAT, () -> {
            for (Source state : file.parts("states")) {
                stage.add(state, members.admit(NewMember.state(state.text("code"), state.names("name"))));
            }
            for (Source body : file.parts("organisations")) {
                stage.add(body, members.admit(NewMember.organisation(body.text("code"), body.names("name"))));
            }
            for (Source region : file.parts("regions")) {
                List<String> within = file.parts("states").stream()
                        .filter(state -> state.text("region").equals(region.text("code")))
                        .map(state -> state.text("code"))
                        .toList();
                form(stage, region, within, Set.of());
            }
            for (Source group : file.parts("groups")) {
                form(stage, group, group.texts("members"), Set.of(stage.member(group.text("convener"))));
            }
        });
        stage.add(file.part("secretariat"), MemberId.SECRETARIAT);
    }

    private void form(Stage stage, Source group, List<String> within, Set<MemberId> conveners) {
        var id = groups.create(group.text("code"), group.names("name"), group.text("description"));
        if (group.has("silence_days")) {
            groups.decideBySilence(id, group.number("silence_days"));
        }
        groups.setMembers(id, stage.members(within), conveners);
        stage.addGroup(group.text("code"), id);
    }
}
