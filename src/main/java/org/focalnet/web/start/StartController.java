package org.focalnet.web.start;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.focalnet.audience.Door;
import org.focalnet.web.PublicSite;
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
    private final PublicSite.Home home;
    private final ShellFactory shells;
    private final TransactionTemplate reading;
    private final Clock clock;

    StartController(
            List<StartCard> cards,
            PublicSite.Home home,
            ShellFactory shells,
            TransactionTemplate transactions,
            Clock clock) {
        this.cards = cards;
        this.home = home;
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
            return home.page(shell);
        }
        return reading.execute(status -> {
            Map<StartCard.Place, List<StartCard.Item>> items = new EnumMap<>(StartCard.Place.class);
            cards.forEach(card -> card.items(reader, shell)
                    .forEach((place, some) -> items.computeIfAbsent(place, key -> new ArrayList<>())
                            .addAll(some)));
            return new StartPage(
                    clock.instant(),
                    sorted(items, StartCard.Place.NEEDS_YOU),
                    first(items, StartCard.Place.COMING_UP),
                    first(items, StartCard.Place.FROM_THE_NETWORK));
        });
    }

    private static List<StartCard.Item> first(Map<StartCard.Place, List<StartCard.Item>> items, StartCard.Place place) {
        return sorted(items, place).stream().limit(StartPage.FIRST).toList();
    }

    /** What is due first, then by date; what has none keeps the order in which its module names it. */
    private static List<StartCard.Item> sorted(
            Map<StartCard.Place, List<StartCard.Item>> items, StartCard.Place place) {
        return items.getOrDefault(place, List.of()).stream()
                .sorted(Comparator.comparing(StartCard.Item::due)
                        .reversed()
                        .thenComparing(
                                item -> place == StartCard.Place.FROM_THE_NETWORK ? null : item.when(),
                                Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }
}
