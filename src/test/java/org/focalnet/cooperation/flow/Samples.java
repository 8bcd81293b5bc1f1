package org.focalnet.cooperation.flow;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** Instances made by chance, told in any order. */
final class Samples {

    record Item(UUID id, int member, int units) {}

    record Link(int need, int offer, int score, InstanceBuilder.Before before) {}

    /** What an instance is told of. */
    record Told(
            List<Item> needs,
            List<Item> offers,
            List<Link> links,
            Map<Integer, Integer> giveLimits,
            Map<Integer, Integer> receiveLimits) {

        Instance build() {
            var builder = new InstanceBuilder();
            int[] need = needs.stream()
                    .mapToInt(item -> builder.need(item.id(), member(item.member()), item.units()))
                    .toArray();
            int[] offer = offers.stream()
                    .mapToInt(item -> builder.offer(item.id(), member(item.member()), item.units()))
                    .toArray();
            links.forEach(link -> builder.pair(need[link.need()], offer[link.offer()], link.score(), link.before()));
            giveLimits.forEach((member, most) -> builder.giveLimit(member(member), most));
            receiveLimits.forEach((member, most) -> builder.receiveLimit(member(member), most));
            return builder.build();
        }

        /** The same, told in another order. */
        Told shuffled(Random random) {
            List<Integer> needOrder = order(needs.size(), random);
            List<Integer> offerOrder = order(offers.size(), random);
            List<Link> moved = new ArrayList<>();
            links.forEach(link -> moved.add(new Link(
                    needOrder.indexOf(link.need()), offerOrder.indexOf(link.offer()), link.score(), link.before())));
            Collections.shuffle(moved, random);
            return new Told(
                    needOrder.stream().map(needs::get).toList(),
                    offerOrder.stream().map(offers::get).toList(),
                    moved,
                    giveLimits,
                    receiveLimits);
        }

        private static List<Integer> order(int size, Random random) {
            List<Integer> order = new ArrayList<>();
            for (int at = 0; at < size; at++) {
                order.add(at);
            }
            Collections.shuffle(order, random);
            return order;
        }
    }

    private Samples() {}

    static UUID member(int number) {
        return new UUID(7, number);
    }

    /** Few enough pairs that every choice of them can be looked at. */
    static Told small(Random random) {
        return any(random, 2 + random.nextInt(3), 1 + random.nextInt(5), 1 + random.nextInt(4), 3, 4, 10, true);
    }

    /**
     * @param most units of an item
     * @param scores how many values of fit there are
     * @param links pairs at most
     * @param before whether some are proposed or locked
     */
    static Told any(
            Random random, int members, int needs, int offers, int most, int scores, int links, boolean before) {
        List<Item> needItems = items(random, needs, members, most);
        List<Item> offerItems = items(random, offers, members, most);
        List<Link> pairs = new ArrayList<>();
        for (int i = 0; i < needs; i++) {
            for (int j = 0; j < offers; j++) {
                if (needItems.get(i).member() != offerItems.get(j).member()) {
                    pairs.add(new Link(i, j, random.nextInt(scores) * (1000 / scores), before(random, before)));
                }
            }
        }
        Collections.shuffle(pairs, random);
        Map<Integer, Integer> give = new HashMap<>();
        Map<Integer, Integer> receive = new HashMap<>();
        for (int m = 0; m < members; m++) {
            if (random.nextInt(3) == 0) {
                give.put(m, random.nextInt(Math.max(2, 2 * offers * most / members)));
            }
            if (random.nextInt(4) == 0) {
                receive.put(m, random.nextInt(Math.max(2, 2 * needs * most / members)));
            }
        }
        return new Told(needItems, offerItems, pairs.subList(0, Math.min(links, pairs.size())), give, receive);
    }

    private static InstanceBuilder.Before before(Random random, boolean any) {
        int drawn = any ? random.nextInt(12) : 11;
        return drawn == 0
                ? InstanceBuilder.Before.LOCKED
                : drawn < 3 ? InstanceBuilder.Before.PROPOSED : InstanceBuilder.Before.NEW;
    }

    private static List<Item> items(Random random, int many, int members, int most) {
        List<Item> items = new ArrayList<>();
        for (int at = 0; at < many; at++) {
            items.add(new Item(
                    new UUID(random.nextLong(), random.nextLong()), random.nextInt(members), random.nextInt(most + 1)));
        }
        return items;
    }
}
