package org.focalnet.cooperation.introduction;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.focalnet.audience.Door;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Viewers;
import org.focalnet.web.AudiencePickers;
import org.focalnet.web.SeeOther;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class IntroductionController {

    private final IntroductionStore introductions;
    private final AudiencePickers pickers;
    private final ShellFactory shells;

    IntroductionController(IntroductionStore introductions, AudiencePickers pickers, ShellFactory shells) {
        this.introductions = introductions;
        this.pickers = pickers;
        this.shells = shells;
    }

    @GetMapping("/cooperation")
    @Door(Door.Kind.PAGE)
    SeeOther root() {
        return SeeOther.to("/cooperation/needs");
    }

    @GetMapping("/cooperation/introductions")
    @Door(Door.Kind.PAGE)
    View list(HttpServletRequest request) {
        List<Introduction> found = introductions.list();
        List<MemberId> members = found.stream()
                .flatMap(one -> Stream.of(one.needMember(), one.offerMember()))
                .distinct()
                .toList();
        Map<MemberId, String> names = new HashMap<>();
        pickers.named(members, shells.of(request)).forEach(member -> names.put(member.id(), member.name()));
        return new IntroductionListPage(found, Viewers.require().member(), names);
    }
}
