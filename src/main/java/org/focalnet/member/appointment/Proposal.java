package org.focalnet.member.appointment;

import java.util.List;
import org.focalnet.member.Post;

/** Whom a member proposes for a post. */
record Proposal(
        Post post,
        String name,
        String title,
        String mail,
        List<String> languages,
        List<String> expertise,
        boolean listed) {}
