package org.focalnet.training.load;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.springframework.transaction.support.TransactionTemplate;

/** What earlier chapters have made, for the later ones; every act is done as the member that does it. */
final class Stage {

    private static final long SEED = 20_261_124L;

    private final TransactionTemplate transaction;
    private final Instant now;
    private final Random random = new Random(SEED);
    private final Map<String, MemberId> members = new LinkedHashMap<>();
    private final Map<String, Source> states = new LinkedHashMap<>();
    private final Map<String, UUID> groups = new LinkedHashMap<>();
    private final Map<String, Player> people = new LinkedHashMap<>();
    private final Map<MemberId, Player> leads = new LinkedHashMap<>();
    private final Map<String, Thing> things = new LinkedHashMap<>();
    private long made;

    Stage(TransactionTemplate transaction, Instant now) {
        this.transaction = transaction;
        this.now = now;
        members.put("SEC", MemberId.SECRETARIAT);
    }

    /** A person, by the member and role in which they act. */
    record Player(String member, UUID account, Role role) {}

    /**
     * Something that later chapters lead to.
     *
     * @param path its page in its hub
     */
    record Thing(UUID id, String title, String path) {}

    Instant now() {
        return now;
    }

    /** When something of the fiction happened: so many days before the network is loaded. */
    Instant before(Source happened) {
        return now.minus(Duration.ofMinutes(Math.round(Double.parseDouble(happened.text("after_days")) * 24 * 60)));
    }

    /** The same numbers in every installation. */
    Random random() {
        return random;
    }

    /** An id of version 7 as if made at a time; in the order of its making, the same in every installation. */
    UUID id(Instant at) {
        long high = (at.toEpochMilli() << 16) | 0x7000L | (made++ & 0xfffL);
        return new UUID(high, (random.nextLong() & 0x3fffffffffffffffL) | 0x8000000000000000L);
    }

    void add(Source state, MemberId member) {
        members.put(state.text("code"), member);
        states.put(state.text("code"), state);
    }

    void addGroup(String code, UUID group) {
        groups.put(code, group);
    }

    void add(String name, Player person) {
        people.put(name, person);
        if (person.role().leads()) {
            leads.putIfAbsent(member(person.member()), person);
        }
    }

    MemberId member(String code) {
        return java.util.Objects.requireNonNull(members.get(code), code);
    }

    Set<MemberId> members(Iterable<String> codes) {
        return java.util.stream.StreamSupport.stream(codes.spliterator(), false)
                .map(this::member)
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }

    /** States, organisations and the secretariat, by code. */
    Map<String, Source> states() {
        return states;
    }

    Source state(String code) {
        return java.util.Objects.requireNonNull(states.get(code), code);
    }

    Map<String, MemberId> members() {
        return members;
    }

    UUID group(String code) {
        return java.util.Objects.requireNonNull(groups.get(code), code);
    }

    Player person(String name) {
        return java.util.Objects.requireNonNull(people.get(name), name);
    }

    void add(String key, Thing thing) {
        things.put(key, thing);
    }

    Thing thing(String key) {
        return java.util.Objects.requireNonNull(things.get(key), key);
    }

    /** So many days from the day of loading; those before it are negative. */
    Instant day(int days) {
        return now.plus(Duration.ofDays(days));
    }

    /** Does something in one transaction, as a person. */
    void by(String name, Runnable act) {
        Player person = person(name);
        Viewers.run(
                new Viewer(member(person.member()), person.account(), person.role()),
                () -> transaction.executeWithoutResult(status -> act.run()));
    }

    /** Does something in one transaction, as the person who leads the member's team; as its office where nobody does yet. */
    void as(MemberId member, Runnable act) {
        Player lead = leads.get(member);
        Viewer viewer = lead == null ? Viewer.office(member) : new Viewer(member, lead.account(), lead.role());
        Viewers.run(viewer, () -> transaction.executeWithoutResult(status -> act.run()));
    }
}
