package org.focalnet.audience;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Names of members and groups in a reader's language, for whoever shows readers; the member module knows them. */
public interface MemberNames {

    /** The name of a member; an unknown one reads as a dash, never as an error. */
    String name(MemberId member, Locale language);

    /** Another object as soon as a name may be another, so that names can be kept in their order until then. */
    Object edition();

    /** The members whose name, in any language, contains the text; at most 12, sorted in the reader's language. */
    List<Named> search(String text, Locale language);

    /** The groups that the viewer belongs to, sorted by name in the reader's language. */
    Map<UUID, String> groups(Locale language);

    /** Whether a member can be reached: not while its hub is frozen. */
    boolean reachable(MemberId member);

    /** The address to which one writes in a matter of access; empty where the secretariat gave none. */
    String help();

    /** A member and its name. */
    record Named(MemberId id, String name) {}
}
