package org.focalnet.disclosure;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.focalnet.Program;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.AudienceKind;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.disclosure.Tables.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Draws a small network at random, fills every disclosed table, and compares what each viewer can select, insert, update
 * and delete with a model of the rule in plain Java.
 */
final class Isolation {

    /** A row and what the model knows of it. */
    private record Item(
            Table table,
            UUID id,
            MemberId owner,
            AudienceKind kind,
            Set<MemberId> readers,
            boolean expired,
            Set<MemberId> also) {}

    /** Of what stays readable while its owner is frozen: who belongs to the network, rooms without their words, and what settles who speaks for a member. */
    private static final Set<String> STAYS =
            Set.of("exchange.room", "exchange.thread", "member.appointment", "member.member", "member.scan");

    /** Columns that name another member whose words are in the row. */
    private static final Map<String, List<String>> WORDS = Map.of(
            "cooperation.introduction", List.of("need_member", "offer_member"),
            "cooperation.proposal", List.of("their_member"),
            "exchange.answer", List.of("from_id"),
            "exchange.translation", List.of("writer_id"),
            "member.application", List.of("by_member"));

    /** A program of its own: what is drawn here, and policies that are mutated, must not be seen by other tests. */
    private static final ConfigurableApplicationContext PROGRAM = idle();

    /** Its jobs rest: what was drawn for a quarter hour to publish would else become rows that nobody drew. */
    private static ConfigurableApplicationContext idle() {
        var program = Program.start(Map.of());
        program.getBean(Scheduler.class).pause();
        return program;
    }

    private final Random random;
    private final Audiences audiences = PROGRAM.getBean(Audiences.class);
    private final JdbcClient jdbc = PROGRAM.getBean(JdbcClient.class);
    private final TransactionTemplate transaction = PROGRAM.getBean(TransactionTemplate.class);
    private final List<MemberId> members = new ArrayList<>();
    private final Map<UUID, Set<MemberId>> groups = new LinkedHashMap<>();
    private final Map<UUID, Set<UUID>> assigned = new LinkedHashMap<>();
    private final List<Item> items = new ArrayList<>();
    private final Set<MemberId> frozen = new HashSet<>();
    private final Set<String> differences = new TreeSet<>();
    private int comparisons;

    private Isolation(long seed) {
        this.random = new Random(seed);
    }

    /** As the role that owns the tables of the network that is drawn here. */
    static Connection owner() throws SQLException {
        return Program.owner(PROGRAM);
    }

    /** What a run found and how much it looked at. */
    record Result(Set<String> differences, int comparisons) {}

    static Result run(long seed, List<Table> tables) {
        Isolation isolation = drawn(seed, tables);
        isolation.frozenWhile(() -> tables.forEach(table -> isolation.compare(table, false)));
        return new Result(isolation.differences, isolation.comparisons);
    }

    /** A network with a table's rows, to be looked at more than once. */
    static Isolation drawn(long seed, List<Table> tables) {
        var isolation = new Isolation(seed);
        isolation.draw(tables);
        return isolation;
    }

    /** Whether anybody can now do in a table what the rule does not say; ends at the first who can. */
    boolean differs(Table table) {
        differences.clear();
        frozenWhile(() -> compare(table, true));
        return !differences.isEmpty();
    }

    private void draw(List<Table> tables) {
        int size = 3 + random.nextInt(3);
        for (int i = 0; i < size; i++) {
            members.add(Program.seat(PROGRAM));
        }
        for (int i = 0; i < 2; i++) {
            Set<MemberId> group = some(1);
            UUID circle = Ids.next();
            groups.put(circle, group);
            secretariat(() -> audiences.setCircle(circle, group, Set.of()));
        }
        for (Table table : tables) {
            List<MemberId> owners = new ArrayList<>(members);
            Collections.shuffle(owners, random);
            for (int i = 0; i < (table.onePerOwner() ? owners.size() : 3 + random.nextInt(4)); i++) {
                items.add(item(table, owners.get(i % owners.size())));
            }
        }
        UUID regrouped = groups.keySet().iterator().next();
        Set<MemberId> now = some(1); // a group changes after items were addressed to it: readers follow
        secretariat(() -> audiences.setCircle(regrouped, now, Set.of()));
        items.replaceAll(item -> item.kind() == AudienceKind.GROUP && item.readers() == groups.get(regrouped)
                ? new Item(item.table(), item.id(), item.owner(), item.kind(), now, item.expired(), item.also())
                : item);
        for (MemberId member : members) {
            UUID account = Ids.next();
            Set<UUID> given = items.stream()
                    .filter(item -> item.owner().equals(member) && random.nextBoolean())
                    .map(Item::id)
                    .collect(Collectors.toSet());
            assigned.put(account, given);
            Viewers.run(Program.focalPoint(member), () -> given.forEach(id -> audiences.assign(account, id, true)));
        }
    }

    /** A hub at random is frozen meanwhile, in every second network another besides. */
    private void frozenWhile(Runnable work) {
        while (frozen.isEmpty() || frozen.size() < 1 + random.nextInt(2)) {
            frozen.add(members.get(random.nextInt(members.size())));
        }
        setFrozen(true);
        try {
            work.run();
        } finally {
            setFrozen(false);
        }
    }

    private void setFrozen(boolean now) {
        asOwner(frozen.stream()
                .map(member -> "select audience.set_frozen('" + member + "', " + now + ", now())")
                .toList());
    }

    private Item item(Table table, MemberId owner) {
        AudienceKind kind = AudienceKind.values()[random.nextInt(AudienceKind.values().length)];
        UUID circle = null;
        Set<MemberId> readers = Set.of(owner);
        if (kind == AudienceKind.GROUP) {
            circle = groups.entrySet().stream()
                    .filter(group -> group.getValue().contains(owner))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(null);
            kind = circle == null ? AudienceKind.OWN : kind;
            readers = circle == null ? readers : groups.get(circle);
        }
        if (kind == AudienceKind.NAMED) {
            Set<MemberId> named = some(1);
            named.add(members.stream().filter(m -> !m.equals(owner)).findFirst().orElseThrow());
            named.add(owner);
            readers = named;
        }
        var choice = new AudienceChoice(kind, circle, kind == AudienceKind.NAMED ? readers : Set.of());
        UUID id = table.self() ? owner.value() : Ids.next();
        Viewer writer = Program.focalPoint(owner);
        Viewers.run(
                writer,
                () -> transaction.executeWithoutResult(status -> {
                    AudienceId audience = audiences.resolve(choice);
                    if (table.insertable()) {
                        Tables.insertion(table, id, owner, audience, "words")
                                .forEach(sql -> jdbc.sql(sql).update());
                    } else {
                        asOwner(Tables.insertion(table, id, owner, audience, "words"));
                    }
                }));
        Set<MemberId> also = new HashSet<>();
        for (String column : WORDS.getOrDefault(table.name(), List.of())) {
            if (random.nextBoolean()) {
                MemberId other = members.get(random.nextInt(members.size()));
                also.add(other);
                asOwner(List.of(
                        "alter table " + table + " disable trigger user",
                        "update " + table + " set " + column + " = '" + other + "'"
                                + (table.name().equals("exchange.answer") ? ", original_id = '" + Ids.next() + "'" : "")
                                + " where id = '" + id + "'",
                        "alter table " + table + " enable trigger user"));
            }
        }
        String hour = hour(table);
        boolean expired = !hour.isEmpty() && random.nextBoolean();
        if (expired) {
            Viewers.run(
                    writer,
                    () -> transaction.executeWithoutResult(
                            status -> jdbc.sql("update " + table + " set " + hour + " where id = ?")
                                    .param(id)
                                    .update()));
        }
        return new Item(table, id, owner, kind, readers, expired, also);
    }

    /** What makes a row its owner's alone: its last hour is over, or its first has not come. */
    private static String hour(Table table) {
        return table.columns().containsKey("readable_until")
                ? "readable_until = now() - interval '1 day'"
                : table.name().equals("outreach.edition") ? "published_at = now() + interval '1 day'" : "";
    }

    /** Tables that are written by functions only are filled by the role that owns these functions. */
    private static void asOwner(List<String> statements) {
        try (Connection connection = owner();
                var statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void compare(Table table, boolean untilOneDiffers) {
        List<@Nullable Viewer> viewers = new ArrayList<>();
        viewers.add(null);
        viewers.add(new Viewer(MemberId.SECRETARIAT, Ids.next(), Role.ADMINISTRATOR));
        members.forEach(member -> viewers.add(Program.focalPoint(member)));
        List<UUID> contributors = new ArrayList<>(assigned.keySet());
        for (int i = 0; i < members.size(); i++) {
            viewers.add(new Viewer(members.get(i), contributors.get(i), Role.CONTRIBUTOR));
        }
        UUID[] all =
                items.stream().filter(i -> i.table() == table).map(Item::id).toArray(UUID[]::new);
        for (Viewer viewer : viewers) {
            if (untilOneDiffers && !differences.isEmpty()) {
                return;
            }
            check(table, viewer, "select", ids(viewer, "select id from " + table + " where id = any(?)", all), false);
            if (table.updatable()) {
                String sql = "update " + table + " set owner_id = owner_id where id = any(?) returning id";
                check(table, viewer, "update", updates(table, viewer, sql, all), true);
            }
            if (table.deletable()) {
                check(table, viewer, "delete", deletions(table, viewer, all), true);
            }
            if (table.insertable()) {
                insertAsAnother(table, viewer);
            }
        }
    }

    private Set<UUID> ids(@Nullable Viewer viewer, String sql, UUID[] ids) {
        return as(
                viewer,
                () -> transaction.execute(status -> {
                    status.setRollbackOnly();
                    return new HashSet<>(
                            jdbc.sql(sql).param((Object) ids).query(UUID.class).list());
                }));
    }

    /** What was reached; a row that was reached and then refused by what checks the new one is a difference of its own. */
    private Set<UUID> updates(Table table, @Nullable Viewer viewer, String sql, UUID[] ids) {
        try {
            return ids(viewer, sql, ids);
        } catch (DataAccessException refused) {
            differences.add(table + ": " + name(viewer) + " reached for an update a row that it may not keep");
            return Set.of();
        }
    }

    /** All at once; one by one where what points at a row keeps it from going: that it was found is what counts. */
    private Set<UUID> deletions(Table table, @Nullable Viewer viewer, UUID[] ids) {
        try {
            return ids(viewer, "delete from " + table + " where id = any(?) returning id", ids);
        } catch (DataAccessException held) {
            Set<UUID> deleted = new HashSet<>();
            for (UUID id : ids) {
                try {
                    deleted.addAll(
                            ids(viewer, "delete from " + table + " where id = any(?) returning id", new UUID[] {id}));
                } catch (DataAccessException heldToo) {
                    deleted.add(id);
                }
            }
            return deleted;
        }
    }

    private void insertAsAnother(Table table, @Nullable Viewer viewer) {
        MemberId other = table.self() || table.onePerOwner() // one that has no row yet, which would refuse another
                ? Program.seat(PROGRAM)
                : members.stream()
                        .filter(member -> viewer == null || !member.equals(viewer.member()))
                        .findFirst()
                        .orElseThrow();
        UUID id = table.self() ? other.value() : Ids.next();
        List<String> statements = Tables.insertion(table, id, other, AudienceId.PUBLIC, "forged");
        List<String> parents = statements.subList(0, statements.size() - 1);
        Viewers.run(
                Program.focalPoint(other),
                () -> transaction.executeWithoutResult(
                        status -> parents.forEach(sql -> jdbc.sql(sql).update())));
        comparisons++;
        as(
                viewer,
                () -> transaction.execute(status -> {
                    status.setRollbackOnly();
                    try {
                        jdbc.sql(statements.getLast()).update();
                        differences.add(table + ": " + name(viewer) + " could insert a row of another member");
                    } catch (DataAccessException refused) {
                        comparisons++;
                    }
                    return null;
                }));
    }

    private void check(Table table, @Nullable Viewer viewer, String act, Set<UUID> found, boolean write) {
        for (Item item : items) {
            if (item.table() == table) {
                comparisons++;
                boolean may = write ? mayWrite(viewer, item) : mayRead(viewer, item);
                if (may != found.contains(item.id())) {
                    differences.add(table + ": " + name(viewer) + (may ? " could not " : " could ") + act + " a row of "
                            + item.kind());
                }
            }
        }
    }

    /**
     * The rule, in plain words: readers read; a contributor reads what is public or assigned; strangers the public; what
     * had its last hour is read by its owner alone; so is what bears words of a frozen hub.
     */
    private boolean mayRead(@Nullable Viewer viewer, Item item) {
        Set<MemberId> words = new HashSet<>(item.also());
        if (!STAYS.contains(item.table().name())) {
            words.add(item.owner());
        }
        if (words.stream().anyMatch(one -> frozen.contains(one) && (viewer == null || !one.equals(viewer.member())))) {
            return false;
        }
        if (item.expired() && (viewer == null || !item.owner().equals(viewer.member()))) {
            return false;
        }
        if (item.kind() == AudienceKind.PUBLIC) {
            return true;
        }
        if (viewer == null) {
            return false;
        }
        boolean reader = item.kind() == AudienceKind.NETWORK || item.readers().contains(viewer.member());
        return reader
                && (viewer.role() != Role.CONTRIBUTOR
                        || assigned.getOrDefault(viewer.account(), Set.of()).contains(item.id()));
    }

    /** The owner writes what it can read. */
    private boolean mayWrite(@Nullable Viewer viewer, Item item) {
        return viewer != null && item.owner().equals(viewer.member()) && mayRead(viewer, item);
    }

    private Set<MemberId> some(int least) {
        Set<MemberId> chosen = new HashSet<>();
        members.stream().filter(member -> random.nextBoolean()).forEach(chosen::add);
        while (chosen.size() < least) {
            chosen.add(members.get(random.nextInt(members.size())));
        }
        return chosen;
    }

    private static void secretariat(Runnable work) {
        Viewers.run(Viewer.office(MemberId.SECRETARIAT), work);
    }

    private static <T> T as(@Nullable Viewer viewer, java.util.function.Supplier<T> work) {
        return viewer == null ? work.get() : Viewers.as(viewer, work);
    }

    private static String name(@Nullable Viewer viewer) {
        return viewer == null ? "a stranger" : viewer.role().name().toLowerCase(java.util.Locale.ROOT);
    }
}
