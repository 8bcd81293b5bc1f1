package org.focalnet.member.directory;

import jakarta.servlet.http.HttpServletRequest;
import org.focalnet.audience.Door;
import org.focalnet.audience.NotFound;
import org.focalnet.member.Member;
import org.focalnet.member.Members;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class DirectoryController {

    private final DirectoryLists lists;
    private final Members members;
    private final ShellFactory shells;

    DirectoryController(DirectoryLists lists, Members members, ShellFactory shells) {
        this.lists = lists;
        this.members = members;
        this.shells = shells;
    }

    @GetMapping("/directory")
    @Door(Door.Kind.PAGE)
    View list(HttpServletRequest request) {
        DirectoryPage page = lists.page(request);
        return "list".equals(request.getHeader("X-Fragment")) ? new DirectoryRows(page) : page;
    }

    @GetMapping("/members/{code:[A-Z][A-Z0-9-]+}")
    @Door(Door.Kind.PAGE)
    View show(@PathVariable String code, HttpServletRequest request) {
        Member member = members.find(code).orElseThrow(NotFound::new);
        return lists.member(member, shells.of(request));
    }
}
