package org.focalnet.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.junit.jupiter.api.Test;

/** The lists of needs and offers: pages, orders and words of the title. */
class ItemListTest {

    private final MemberId estavia = Program.seat();
    private final Browserless leila = new Browserless().signInAs(estavia, Role.FOCAL_POINT);

    @Test
    void aPageThatIsGoneShowsTheListFromItsBeginning() {
        var terms = Samples.terms(Samples.tongue(), false);
        for (int i = 0; i <= ItemFilter.SIZE; i++) {
            Samples.need(estavia, terms, AudienceChoice.OWN, NeedState.DRAFT);
            Samples.offer(estavia, terms, AudienceChoice.OWN, OfferState.DRAFT);
        }
        for (String path : new String[] {"/cooperation/needs", "/cooperation/offers"}) {
            assertThat(leila.get(path + "?page=2").document().select("#items .list > li"))
                    .as(path)
                    .hasSize(1);
            var gone = leila.get(path + "?page=9&sort=title&q=directors").document();
            assertThat(gone.select("#items .list > li")).as(path).hasSize(ItemFilter.SIZE);
            assertThat(gone.select("#items [aria-current]").text()).as(path).contains("By title");
            assertThat(leila.get(path + "?page=9&q=zebra").text()).as(path).contains("Nothing fits");
        }
    }
}
