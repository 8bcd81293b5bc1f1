package org.focalnet.member;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Refused;
import org.focalnet.database.Signals;
import org.focalnet.search.SearchChanged;
import org.focalnet.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The members of the network: found by code, listed for pickers, brought in by the secretariat. */
@Component
public class Members {

    /** How long a change on another node may stay unseen here while nodes cannot tell each other. */
    private static final Duration KEPT = Duration.ofSeconds(60);

    private final JdbcClient jdbc;
    private final TransactionTemplate reading;
    private final Audiences audiences;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final AtomicInteger forgotten = new AtomicInteger();
    private volatile @Nullable Snapshot snapshot;

    Members(
            JdbcClient jdbc,
            TransactionTemplate transactions,
            Audiences audiences,
            ApplicationEventPublisher events,
            Signals signals,
            Clock clock) {
        this.jdbc = jdbc;
        this.reading = new TransactionTemplate(Objects.requireNonNull(transactions.getTransactionManager()));
        this.reading.setReadOnly(true);
        this.audiences = audiences;
        this.events = events;
        this.clock = clock;
        signals.on("focalnet_members", word -> forget());
    }

    /** Every member as it was read, by id; who belongs to the network is public, so one copy serves all viewers. */
    private record Snapshot(Instant read, Map<MemberId, Known> members, Set<MemberId> frozen, Object edition) {}

    /** A member and its names in all languages, folded for searching. */
    private record Known(Member member, String names) {}

    /** All that belong to the network now, the secretariat included, in the order of their codes. */
    public List<Member> all() {
        return known().members().values().stream()
                .map(Known::member)
                .filter(Member::active)
                .toList();
    }

    /** A member, also one that has left. */
    public Optional<Member> find(MemberId id) {
        return Optional.ofNullable(known().members().get(id)).map(Known::member);
    }

    /** A member by its code, also one that has left. */
    public Optional<Member> find(String code) {
        return known().members().values().stream()
                .map(Known::member)
                .filter(member -> member.code().equals(code))
                .findFirst();
    }

    /** Every member by its code as the table has it now, for a change that builds on it. */
    @Transactional(readOnly = true)
    public Map<String, Member> now() {
        return read().members().values().stream()
                .map(Known::member)
                .collect(Collectors.toMap(Member::code, member -> member));
    }

    /** Whether a member can be reached: not while its hub is frozen. */
    public boolean reachable(MemberId id) {
        return !known().frozen().contains(id);
    }

    /** Forgets what was read: which hubs are frozen has changed in this transaction. */
    public void frozen() {
        changed();
    }

    /** Those whose name in any of the six languages, or whose code, contains the text. */
    public List<Member> search(String text) {
        String wanted = fold(text);
        return known().members().values().stream()
                .filter(known -> known.member().active() && known.names().contains(wanted))
                .map(Known::member)
                .toList();
    }

    /**
     * Brings a member in, with its seat among the readers. The secretariat's act. Its regional groups follow with
     * {@link Groups#follow()}, once for however many members were brought in.
     *
     * @throws Refused when the code is taken
     */
    @Transactional
    public MemberId admit(NewMember member) {
        var id = new MemberId(Ids.next());
        boolean taken = jdbc.sql("select exists (select from member.member where code = :code)")
                .param("code", member.code())
                .query(Boolean.class)
                .single();
        if (taken) {
            throw new Refused("member.member.code.taken", "code");
        }
        jdbc.sql("select member.admit(:id, :code, :kind, :names::jsonb, :group, :note, :subregion)")
                .param("id", id.value())
                .param("code", member.code())
                .param("kind", member.kind().name())
                .param("names", member.names().json())
                .param("group", member.unGroup().name())
                .param("note", member.unGroupNote())
                .param("subregion", subregion(member.code(), member.kind()))
                .query(row -> {});
        audiences.seat(id, member.kind().inNetwork());
        changed();
        events.publishEvent(new MemberAdmitted(id));
        events.publishEvent(new SearchChanged("member", id.value(), id));
        return id;
    }

    /**
     * Changes a member's line in the list. The secretariat's act.
     *
     * @param member with the version that was seen
     * @throws Conflict when somebody changed it meanwhile
     */
    @Transactional
    public void revise(Member member) {
        boolean revised = jdbc.sql(
                        "select member.revise(:id, :version, :kind, :names::jsonb, :group, :note, :subregion, :status)")
                .param("id", member.id().value())
                .param("version", member.version())
                .param("kind", member.kind().name())
                .param("names", member.names().json())
                .param("group", member.unGroup().name())
                .param("note", member.unGroupNote())
                .param("subregion", subregion(member.code(), member.kind()))
                .param("status", member.active() ? "ACTIVE" : "LEFT")
                .query(Boolean.class)
                .single();
        if (!revised) {
            throw new Conflict("member.member.conflict");
        }
        audiences.seat(member.id(), member.active() && member.kind().inNetwork());
        changed();
        events.publishEvent(new SearchChanged("member", member.id().value(), member.id()));
    }

    private static @Nullable String subregion(String code, MemberKind kind) {
        return kind == MemberKind.STATE ? Region.subregion(code) : null;
    }

    /** Lower case without accents, so that a name is found however it was typed. */
    public static String fold(String text) {
        return com.ibm.icu.text.Normalizer2.getNFKDInstance()
                .normalize(text.strip())
                .replaceAll("\\p{Mn}+", "")
                .toLowerCase(Locale.ROOT);
    }

    /** What is known of the members now: the same as long as nothing was read anew. */
    public Object edition() {
        return known().edition();
    }

    private Snapshot known() {
        Snapshot known = snapshot;
        if (known == null || known.read().plus(KEPT).isBefore(clock.instant())) {
            int before = forgotten.get();
            known = reading.execute(status -> read());
            snapshot = known;
            if (before != forgotten.get()) {
                snapshot = null; // what was read may be older than what was just told
            }
        }
        return known;
    }

    private Snapshot read() {
        Set<MemberId> frozen = new HashSet<>();
        Map<MemberId, Known> members = jdbc
                .sql("""
                        select id, code, kind, names, un_group, un_group_note, subregion, status, version,
                               id = any ((select audience.frozen())::uuid[]) as frozen
                          from member.member where audience_id = :public
                        """)
                // One copy serves all: whoever reads it first may read more than the others.
                .param("public", AudienceId.PUBLIC.value())
                .query((row, number) -> {
                    Member member = member(row);
                    if (row.getBoolean("frozen")) {
                        frozen.add(member.id());
                    }
                    return member;
                })
                .list()
                .stream()
                .sorted(Comparator.comparing(Member::code))
                .collect(Collectors.toMap(Member::id, Members::known, (one, other) -> one, LinkedHashMap::new));
        return new Snapshot(clock.instant(), members, Set.copyOf(frozen), new Object());
    }

    private static Known known(Member member) {
        Set<String> names = Texts.LANGUAGES.stream().map(member::name).collect(Collectors.toSet());
        return new Known(member, fold(member.code() + "\n" + String.join("\n", names)));
    }

    private static Member member(ResultSet row) throws SQLException {
        return new Member(
                new MemberId(row.getObject("id", UUID.class)),
                row.getString("code"),
                MemberKind.valueOf(row.getString("kind")),
                LocalName.parse(row.getString("names")),
                UnGroup.valueOf(row.getString("un_group")),
                row.getString("un_group_note"),
                row.getString("subregion"),
                row.getString("status").equals("ACTIVE"),
                row.getInt("version"));
    }

    /** What was read is forgotten, now and when the transaction is over, however it ends. */
    private void changed() {
        forget();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                forget();
            }
        });
    }

    private void forget() {
        forgotten.incrementAndGet();
        snapshot = null;
    }

    /** The languages in which a name may be written. */
    public static List<String> languages() {
        return Arrays.asList("en", "fr", "es", "ar", "ru", "zh");
    }
}
