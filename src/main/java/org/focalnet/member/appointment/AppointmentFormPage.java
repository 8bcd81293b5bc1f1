package org.focalnet.member.appointment;

import java.util.Set;
import org.focalnet.web.Problems;
import org.focalnet.web.View;

/**
 * The form that names a person for a post.
 *
 * @param hasOffice whether the member has an office; where it has none, the form asks for its name too
 */
public record AppointmentFormPage(
        String member,
        String code,
        boolean hasOffice,
        boolean officer,
        String office,
        String ministry,
        String post,
        String name,
        String title,
        String mail,
        Set<String> languages,
        Set<String> expertise,
        boolean listed,
        Problems problems)
        implements View {}
