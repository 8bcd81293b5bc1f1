package org.focalnet.member.handover;

import java.util.List;
import org.focalnet.web.Problems;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * One's own notes, and those of the team.
 *
 * @param words as typed, or as kept
 * @param theirs what was kept meanwhile in another window; null where nothing was
 * @param writes whether this reader keeps notes
 */
public record NotePage(
        Note mine, String words, @Nullable String theirs, List<Note> others, boolean writes, Problems problems)
        implements View {}
