package org.focalnet.identity.signin;

import java.util.List;
import java.util.Optional;
import org.focalnet.audience.Viewers;
import org.focalnet.identity.Address;
import org.focalnet.identity.IdentityLetter;
import org.focalnet.identity.factor.CodeStore;
import org.focalnet.identity.link.OneTimeLinks;
import org.focalnet.identity.link.OneTimeLinks.Purpose;
import org.focalnet.identity.link.Throttle;
import org.focalnet.identity.session.People;
import org.focalnet.identity.session.Person;
import org.focalnet.notify.Letter;
import org.focalnet.notify.Mailbox;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Links by mail: half a proof, which a code completes. */
@Component
class SignInLinks {

    private final People people;
    private final OneTimeLinks links;
    private final Mailbox mailbox;
    private final CodeStore codes;
    private final Throttle throttle;
    private final Address address;
    private final TransactionTemplate writing;

    SignInLinks(
            People people,
            OneTimeLinks links,
            Mailbox mailbox,
            CodeStore codes,
            Throttle throttle,
            Address address,
            TransactionTemplate writing) {
        this.people = people;
        this.links = links;
        this.mailbox = mailbox;
        this.codes = codes;
        this.throttle = throttle;
        this.address = address;
        this.writing = writing;
    }

    /** Sends a link where there is an account. In another thread: the answer takes as long where there is none. */
    @Async
    public void send(String mail) {
        people.byMail(mail).ifPresent(this::send);
    }

    private void send(Person person) {
        writing.executeWithoutResult(status -> mailbox.send(person.hasCode() ? link(person) : noCode(person)));
    }

    private Letter link(Person person) {
        String link = address.origin() + "/sign-in/links/" + links.make(Purpose.SIGN_IN, person.account());
        return new Letter(person.mail(), person.locale(), IdentityLetter.LINK, List.of(person.name(), link));
    }

    /** Who has no code app hears how they sign in, instead of a link that would open nothing. */
    private Letter noCode(Person person) {
        return new Letter(
                person.mail(),
                person.locale(),
                IdentityLetter.NO_CODE,
                List.of(person.name(), address.origin() + "/sign-in"));
    }

    /** Whether a link is there, and open. */
    Optional<Boolean> look(String token) {
        return links.look(Purpose.SIGN_IN, token).map(OneTimeLinks.Target::open);
    }

    /** The person of a link who has typed the right code; the link is used up then, and not before. */
    Optional<Person> redeem(String token, String code) {
        Optional<Person> person = links.look(Purpose.SIGN_IN, token)
                .filter(OneTimeLinks.Target::open)
                .flatMap(target -> people.byAccount(target.subject()));
        if (person.isEmpty()) {
            return Optional.empty();
        }
        String account = person.get().account().toString();
        throttle.admit(Throttle.Limit.CODE, account);
        boolean right = Viewers.as(person.get().viewer(), () -> codes.take(code)) && links.use(Purpose.SIGN_IN, token);
        if (right) {
            throttle.forget(Throttle.Limit.CODE, account);
        }
        return right ? person : Optional.empty();
    }
}
