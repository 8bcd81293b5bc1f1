package org.focalnet.member.appointment;

import org.focalnet.member.Post;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * 'Is this still you?'
 *
 * @param name who is asked; empty where the link asks nobody any more
 * @param post null with it
 * @param answered whether the answer was just given
 */
public record YearlyQuestionPage(
        String token, String member, String name, @Nullable Post post, boolean answered) implements View {}
