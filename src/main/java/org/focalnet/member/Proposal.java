package org.focalnet.member;

import java.util.List;

/**
 * Whom a member proposes for a post.
 *
 * @param languages codes
 * @param expertise names of {@link Theme}
 * @param listed whether the network reads the name
 */
public record Proposal(
        Post post,
        String name,
        String title,
        String mail,
        List<String> languages,
        List<String> expertise,
        boolean listed) {}
