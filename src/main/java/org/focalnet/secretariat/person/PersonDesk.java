package org.focalnet.secretariat.person;

import java.time.ZoneOffset;
import java.util.List;
import org.focalnet.notify.DeskSource;
import org.focalnet.web.Shell;
import org.springframework.stereotype.Component;

/** Requests of persons that wait for an answer. */
@Component
class PersonDesk implements DeskSource {

    private final PersonStore store;

    PersonDesk(PersonStore store) {
        this.store = store;
    }

    @Override
    public List<Task> tasks(Shell shell) {
        return store.requests().stream()
                .filter(one -> one.state() == PersonRequest.State.OPEN)
                .map(one -> new Task(
                        Kind.PERSON,
                        "secretariat.person.task",
                        one.id(),
                        one.mail(),
                        shell.code("secretariat.person.kind", one.kind()),
                        "/data-protection#requests",
                        one.received().atStartOfDay(ZoneOffset.UTC).toInstant(),
                        one.due().atStartOfDay(ZoneOffset.UTC).toInstant()))
                .toList();
    }
}
