package org.focalnet.member.member;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.focalnet.audience.Door;
import org.focalnet.member.Member;
import org.focalnet.member.Members;
import org.focalnet.member.member.MemberWork.Filter;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The secretariat's work list of members. */
@Controller
class MemberController {

    private static final int PAGE = 50;

    private final MemberStore store;
    private final Members members;
    private final ShellFactory shells;

    MemberController(MemberStore store, Members members, ShellFactory shells) {
        this.store = store;
        this.members = members;
        this.shells = shells;
    }

    @GetMapping("/members")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.OFFICER)
    View list(HttpServletRequest request) {
        var typed = new Typed(request);
        String q = typed.line("q", 0, 100);
        Filter filter = Arrays.stream(Filter.values())
                .filter(one -> one.value().equals(typed.raw("filter")))
                .findFirst()
                .orElse(Filter.ALL);
        List<MemberWork> all = store.work();
        Map<Filter, Long> counts = new LinkedHashMap<>();
        for (Filter one : Filter.values()) {
            counts.put(one, all.stream().filter(work -> work.fits(one)).count());
        }
        var named = members.search(q).stream().map(Member::id).collect(Collectors.toSet());
        Locale language = shells.of(request).locale();
        List<MemberWork> found = all.stream()
                .filter(work -> work.fits(filter))
                .filter(work -> q.isEmpty() || named.contains(work.member().id()))
                .sorted(java.util.Comparator.comparing(
                        work -> work.member().name(language), com.ibm.icu.text.Collator.getInstance(language)))
                .toList();
        int last = Math.max(1, (found.size() + PAGE - 1) / PAGE);
        int page =
                typed.raw("page").matches("[1-9][0-9]{0,2}") ? Math.min(last, Integer.parseInt(typed.raw("page"))) : 1;
        return new MemberListPage(
                found.subList((page - 1) * PAGE, Math.min(page * PAGE, found.size())),
                filter,
                q,
                counts,
                found.size(),
                page,
                last);
    }
}
