package org.focalnet.member.freeze;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.PersonNames;
import org.focalnet.identity.Accounts;
import org.focalnet.identity.Colleague;
import org.focalnet.member.Member;
import org.focalnet.web.ShellFactory;
import org.springframework.stereotype.Component;

/** Puts together what an officer sees of the freezes of a member. */
@Component
class FreezePages {

    private final FreezeStore store;
    private final Accounts accounts;
    private final PersonNames names;
    private final ShellFactory shells;
    private final Clock clock;

    FreezePages(FreezeStore store, Accounts accounts, PersonNames names, ShellFactory shells, Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.names = names;
        this.shells = shells;
        this.clock = clock;
    }

    FreezePage page(Member member, FreezeTyped typed, HttpServletRequest request) {
        List<Freeze> all = store.of(member.id());
        UUID me = Viewers.require().account();
        Freeze now = all.stream()
                .filter(freeze -> freeze.state() != Freeze.State.LIFTED)
                .findFirst()
                .orElse(null);
        boolean alone = accounts.team().stream().map(Colleague::id).allMatch(officer -> officer.equals(me));
        return new FreezePage(
                member.name(shells.of(request).locale()),
                member.code(),
                now,
                all.stream()
                        .filter(freeze -> freeze.state() == Freeze.State.LIFTED)
                        .toList(),
                officers(all),
                now != null && now.liftedFor(me),
                alone,
                typed);
    }

    private Map<UUID, String> officers(List<Freeze> freezes) {
        Set<UUID> ids = new HashSet<>();
        for (Freeze freeze : freezes) {
            ids.add(freeze.frozen().officer());
            Freeze.Request lift = freeze.lift();
            if (lift != null) {
                ids.add(lift.officer());
            }
            UUID confirmed = freeze.liftedBy();
            if (confirmed != null) {
                ids.add(confirmed);
            }
        }
        return names.of(ids);
    }

    /** The reader's day: no note was written after it. */
    LocalDate today(HttpServletRequest request) {
        return LocalDate.ofInstant(clock.instant(), shells.of(request).zone());
    }
}
