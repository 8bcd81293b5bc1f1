package org.focalnet.notify.push;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.focalnet.audience.MemberId;

/** One notice for one browser of an account: the job that says so bears these ids and nothing else. */
record Ring(MemberId member, UUID account, UUID push, UUID notice) {

    private static final String SEPARATOR = ".";

    static Ring of(String job) {
        List<UUID> ids = Stream.of(job.split("[.]")).map(UUID::fromString).toList();
        return new Ring(new MemberId(ids.get(0)), ids.get(1), ids.get(2), ids.get(3));
    }

    String job() {
        return String.join(
                SEPARATOR, member.value().toString(), account.toString(), push.toString(), notice.toString());
    }
}
