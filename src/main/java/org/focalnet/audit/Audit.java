package org.focalnet.audit;

import java.util.UUID;
import java.util.regex.Pattern;
import org.focalnet.audience.Ids;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where every module writes down what was done. */
@Component
public class Audit {

    private static final Pattern CODE = Pattern.compile("[a-z_.]{1,80}");

    private final JdbcClient jdbc;

    Audit(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Adds an entry to the chain of the viewer's member when the caller's transaction commits: what is rolled back was
     * not done, and no transaction holds the chain's head while it still waits for something else.
     *
     * @param act a code such as {@code need.posted}; its words stand under the text key {@code audit.act.<act>}
     * @param objectKind a code such as {@code need}; its words stand under {@code audit.kind.<objectKind>}
     * @param object id of what was acted upon
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(String act, String objectKind, UUID object) {
        if (!CODE.matcher(act).matches() || !CODE.matcher(objectKind).matches()) {
            throw new IllegalArgumentException("not a code: " + act + ", " + objectKind);
        }
        jdbc.sql("select audit.append(:fresh, :sign_in, :act, :kind, :object)")
                .param("fresh", Ids.next())
                .param("sign_in", signIn(), java.sql.Types.OTHER)
                .param("act", act)
                .param("kind", objectKind)
                .param("object", object)
                .query(row -> {});
    }

    private static @Nullable UUID signIn() {
        Viewer viewer = Viewers.current();
        return viewer == null ? null : viewer.signIn();
    }
}
