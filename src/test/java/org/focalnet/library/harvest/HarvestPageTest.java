package org.focalnet.library.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.junit.jupiter.api.Test;

/** What came from other repositories waits until an officer takes it or declines it. */
class HarvestPageTest {

    private static final Viewer OFFICE = Viewer.office(MemberId.SECRETARIAT);

    private final Browserless officer = new Browserless().signInAs(MemberId.SECRETARIAT, Role.OFFICER);

    @Test
    void aRecordIsTakenAsADraftOnceAlsoWhereManyNewerOnesWait() {
        String source = source();
        came(source, List.of("The oldest"));
        UUID oldest = waiting("The oldest");
        came(
                source,
                IntStream.range(0, HarvestStore.SHOWN)
                        .mapToObj(i -> "Newer " + i)
                        .toList());
        assertThat(officer.get("/library/harvest").text()).contains("Newer").doesNotContain("The oldest");
        var taken = officer.post("/library/records/" + oldest, "act", "accept");
        assertThat(taken.status()).as(taken.text()).isEqualTo(303);
        assertThat(officer.get("/library/items/" + oldest).text()).contains("The oldest");
        assertThat(officer.post("/library/records/" + oldest, "act", "accept").status())
                .isEqualTo(404);
        assertThat(new Browserless()
                        .signInAs(Program.seat(), Role.FOCAL_POINT)
                        .get("/library/items/" + oldest)
                        .status())
                .as("a draft is its owner's")
                .isEqualTo(404);
    }

    @Test
    void whatIsDeclinedWaitsNoMoreAndNobodyElseDecides() {
        came(source(), List.of("Not for us"));
        UUID declined = waiting("Not for us");
        var leila = new Browserless().signInAs(Program.seat(), Role.FOCAL_POINT);
        assertThat(leila.post("/library/records/" + declined, "act", "accept").status())
                .isGreaterThanOrEqualTo(400);
        assertThat(officer.get("/library/harvest").text()).contains("Not for us");
        assertThat(officer.post("/library/records/" + declined, "act", "decline")
                        .status())
                .isEqualTo(303);
        assertThat(officer.get("/library/harvest").text()).doesNotContain("Not for us");
    }

    /** Asked once, a repository of its own; answers where it is. */
    private static String source() {
        String address = "https://repository.example/" + UUID.randomUUID();
        office(() -> store().add(address, ""));
        return address;
    }

    private static void came(String address, List<String> titles) {
        office(() -> store().keep(
                        store().all().stream()
                                .filter(one -> one.address().equals(address))
                                .findFirst()
                                .orElseThrow(),
                        new OaiClient.Came(
                                titles.stream()
                                        .map(title -> new Harvested(
                                                null,
                                                "oai:" + title,
                                                title,
                                                "An author",
                                                "2024",
                                                "https://repository.example/1",
                                                "",
                                                "en"))
                                        .toList(),
                                null)));
    }

    private static UUID waiting(String title) {
        return Viewers.as(
                OFFICE,
                () -> store().waiting().stream()
                        .filter(one -> one.title().equals(title))
                        .findFirst()
                        .orElseThrow()
                        .id());
    }

    private static void office(Runnable act) {
        Viewers.run(OFFICE, act);
    }

    private static HarvestStore store() {
        return Program.get(HarvestStore.class);
    }
}
