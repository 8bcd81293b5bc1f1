package org.focalnet.cooperation.offer;

import java.util.List;
import java.util.Map;
import org.focalnet.audience.MemberId;
import org.focalnet.cooperation.ItemFilter;
import org.focalnet.web.View;

/** Offers: ours, or those of others as far as this reader may read. */
public record OfferListPage(ItemFilter filter, List<Offer.Line> offers, Map<MemberId, String> names, boolean writes)
        implements View {

    public int total() {
        return offers.isEmpty() ? 0 : offers.getFirst().total();
    }
}
