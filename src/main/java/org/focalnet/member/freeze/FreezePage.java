package org.focalnet.member.freeze;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * The freeze of a member's hub, as officers see it: the form where it is not frozen, what stands and how it ends where it
 * is, and what was before.
 *
 * @param now the freeze that holds; null where none does
 * @param past those that were lifted
 * @param officers their names by account
 * @param mine whether the reader asked for its end
 * @param alone whether there is no other officer who could confirm
 */
public record FreezePage(
        String member,
        String code,
        @Nullable Freeze now,
        List<Freeze> past,
        Map<UUID, String> officers,
        boolean mine,
        boolean alone,
        FreezeTyped typed)
        implements View {

    public String path() {
        return "/members/" + code + "/freeze";
    }

    public String officer(@Nullable UUID account) {
        return account == null ? "–" : officers.getOrDefault(account, "–");
    }

    /** Where the scan of a note is. */
    public String scan(Freeze freeze, boolean lift) {
        return path() + "/" + freeze.id() + (lift ? "/lifting" : "/request");
    }
}
