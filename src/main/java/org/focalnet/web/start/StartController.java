package org.focalnet.web.start;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.focalnet.audience.Door;
import org.focalnet.web.Reader;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.StartCard;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class StartController {

    private final List<StartCard> cards;
    private final ShellFactory shells;
    private final TransactionTemplate reading;
    private final Clock clock;

    StartController(List<StartCard> cards, ShellFactory shells, TransactionTemplate transactions, Clock clock) {
        this.cards = cards;
        this.shells = shells;
        this.clock = clock;
        this.reading = new TransactionTemplate(java.util.Objects.requireNonNull(transactions.getTransactionManager()));
        this.reading.setReadOnly(true);
    }

    @GetMapping("/")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.ANYONE)
    View show(HttpServletRequest request) {
        Shell shell = shells.of(request);
        Reader reader = shell.reader();
        if (reader == null) {
            return new WelcomePage();
        }
        return reading.execute(status -> new StartPage(
                clock.instant(),
                items(StartCard.Place.NEEDS_YOU, reader, shell),
                items(StartCard.Place.COMING_UP, reader, shell),
                items(StartCard.Place.FROM_THE_NETWORK, reader, shell)));
    }

    private List<StartCard.Item> items(StartCard.Place place, Reader reader, Shell shell) {
        return cards.stream()
                .filter(card -> card.place() == place)
                .flatMap(card -> card.items(reader, shell).stream())
                .sorted(Comparator.comparing(StartCard.Item::due).reversed())
                .limit(12)
                .toList();
    }
}
