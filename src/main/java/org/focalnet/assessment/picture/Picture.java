package org.focalnet.assessment.picture;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.assessment.position.Position;
import org.focalnet.assessment.round.RoundItem;
import org.focalnet.member.Pillar;
import org.focalnet.member.Sector;

/**
 * Which questions of a round are about which sector and pillar, and what the hub says to each, in words. No cell is
 * summed up: it holds what was said to each question, or that nobody has looked at it.
 */
public record Picture(List<RoundItem> items, Map<UUID, Position> positions) {

    public Picture {
        items = List.copyOf(items);
    }

    /** The sectors that a question is about, in their order. */
    public List<Sector> sectors() {
        return Arrays.stream(Sector.values())
                .filter(sector -> items.stream().anyMatch(one -> one.item().sector() == sector))
                .toList();
    }

    public List<RoundItem> of(Sector sector, Pillar pillar) {
        return of(sector).stream().filter(one -> one.item().pillar() == pillar).toList();
    }

    public List<RoundItem> of(Sector sector) {
        return items.stream().filter(one -> one.item().sector() == sector).toList();
    }

    /** Those that are about no sector or no pillar. */
    public List<RoundItem> apart() {
        return items.stream()
                .filter(one -> one.item().sector() == null || one.item().pillar() == null)
                .toList();
    }

    public Position position(RoundItem item) {
        return positions.getOrDefault(item.id(), Position.none(item.id()));
    }

    public boolean examined(RoundItem item) {
        return position(item).examined(item.item().answer());
    }
}
