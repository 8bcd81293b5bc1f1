package org.focalnet.cooperation;

import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Viewers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** With whom an item is not to be brought together; for the own team and the matcher, whoever reads the item. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Exclusions {

    private final JdbcClient jdbc;
    private final Audiences audiences;

    Exclusions(JdbcClient jdbc, Audiences audiences) {
        this.jdbc = jdbc;
        this.audiences = audiences;
    }

    /** Sets the members that an item of the viewer's member excludes. */
    public void replace(UUID item, Set<MemberId> members) {
        jdbc.sql("delete from cooperation.exclusion where item_id = :item")
                .param("item", item)
                .update();
        if (members.isEmpty()) {
            return;
        }
        UUID own = audiences.resolve(AudienceChoice.OWN).value();
        for (MemberId member : members) {
            jdbc.sql("""
                            insert into cooperation.exclusion (id, owner_id, audience_id, item_id, member_id)
                            values (:id, :owner, :audience, :item, :member)
                            """)
                    .param("id", Ids.next())
                    .param("owner", Viewers.require().member().value())
                    .param("audience", own)
                    .param("item", item)
                    .param("member", member.value())
                    .update();
        }
    }
}
