package org.focalnet.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.focalnet.Program;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.AudienceKind;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.disclosure.Tables.Table;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The readers that the picker shows before sending are those who then can read. */
class PreviewTest {

    private static final Table TABLE = Tables.disclosed().stream()
            .filter(table -> table.insertable() && !table.onePerOwner())
            .findFirst()
            .orElseThrow();

    private final Audiences audiences = Program.get(Audiences.class);
    private final JdbcClient jdbc = Program.get(JdbcClient.class);
    private final TransactionTemplate transaction = Program.get(TransactionTemplate.class);

    @Property(tries = 40)
    void thePreviewIsTheTruth(@ForAll long seed) {
        var random = new Random(seed);
        List<MemberId> members =
                Stream.generate(Program::seat).limit(3 + random.nextInt(4)).toList();
        Map<UUID, Set<MemberId>> groups = new LinkedHashMap<>();
        for (int i = 0; i < 2; i++) {
            Set<MemberId> group = some(members, random);
            group.add(members.getFirst());
            UUID circle = Ids.next();
            groups.put(circle, group);
            Viewers.run(Viewer.office(MemberId.SECRETARIAT), () -> audiences.setCircle(circle, group, Set.of()));
        }
        MemberId writer = members.getFirst();
        AudienceChoice choice = choice(random, members, groups);
        UUID id = Ids.next();
        Set<MemberId> shown = Viewers.as(Program.focalPoint(writer), () -> {
            Set<MemberId> preview = audiences.preview(choice);
            transaction.executeWithoutResult(status -> {
                AudienceId audience = audiences.resolve(choice);
                Tables.insertion(TABLE, id, writer, audience, "words")
                        .forEach(sql -> jdbc.sql(sql).update());
            });
            return preview;
        });
        boolean everyone = choice.kind() == AudienceKind.PUBLIC;
        for (MemberId member :
                Stream.concat(members.stream(), Stream.of(MemberId.SECRETARIAT)).toList()) {
            assertThat(reads(member, id))
                    .as("%s under %s", member, choice)
                    .isEqualTo(everyone || shown.contains(member));
        }
    }

    private boolean reads(MemberId member, UUID id) {
        return Viewers.as(
                Program.focalPoint(member),
                () -> !transaction
                        .execute(status -> jdbc.sql("select id from " + TABLE + " where id = ?")
                                .param(id)
                                .query(UUID.class)
                                .list())
                        .isEmpty());
    }

    private static AudienceChoice choice(Random random, List<MemberId> members, Map<UUID, Set<MemberId>> groups) {
        return switch (AudienceKind.values()[random.nextInt(5)]) {
            case OWN -> AudienceChoice.OWN;
            case NETWORK -> AudienceChoice.NETWORK;
            case PUBLIC -> AudienceChoice.PUBLIC;
            case GROUP -> AudienceChoice.group(List.copyOf(groups.keySet()).get(random.nextInt(groups.size())));
            case NAMED -> {
                Set<MemberId> named = some(members, random);
                named.add(members.get(1));
                yield AudienceChoice.named(named);
            }
        };
    }

    private static Set<MemberId> some(List<MemberId> members, Random random) {
        Set<MemberId> chosen = new HashSet<>();
        members.stream().filter(member -> random.nextBoolean()).forEach(chosen::add);
        return chosen;
    }
}
