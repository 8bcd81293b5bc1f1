package org.focalnet.member;

import java.util.Map;
import java.util.UUID;
import org.focalnet.Program;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;

/** Members made for one test. */
public final class FreshMembers {

    private FreshMembers() {}

    /** A fresh organisation of the network, with a code of its own. */
    public static Member organisation(String name) {
        String code = "ORG-T"
                + Ids.next()
                        .toString()
                        .replace("-", "")
                        .toUpperCase(java.util.Locale.ROOT)
                        .substring(14);
        Members members = Program.get(Members.class);
        MemberId id = Viewers.as(
                Viewer.office(MemberId.SECRETARIAT),
                () -> members.admit(NewMember.organisation(code, new LocalName(Map.of("en", name)))));
        return members.find(id).orElseThrow();
    }

    /** A word that no other test looks for: of letters, for digits could be taken for a number of somebody. */
    public static String word() {
        var word = new StringBuilder("w");
        UUID.randomUUID()
                .toString()
                .replace("-", "")
                .substring(0, 12)
                .chars()
                .forEach(sign -> word.append((char) (sign < 'a' ? sign - '0' + 'g' : sign)));
        return word.toString();
    }
}
