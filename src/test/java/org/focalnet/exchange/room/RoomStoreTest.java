package org.focalnet.exchange.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.focalnet.Program;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Tlp;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.exchange.Capacity;
import org.focalnet.exchange.RoomKind;
import org.focalnet.exchange.Rooms;
import org.junit.jupiter.api.Test;

class RoomStoreTest {

    private final RoomStore store = Program.get(RoomStore.class);
    private final MemberId estavia = Program.seat();
    private final MemberId norvia = Program.seat();
    private final MemberId velmar = Program.seat();
    private final Viewer leila = Program.focalPoint(estavia);
    private final Viewer ana = Program.focalPoint(norvia);

    @Test
    void aRoomIsReadByItsMembersAndNobodyElse() {
        UUID room = open(Ids.next());
        assertThat(as(ana, () -> store.threads(room, "", 1)).getFirst().posts()).isEqualTo(1);
        assertThatThrownBy(() -> as(Program.focalPoint(velmar), () -> store.room(room)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(Viewer.office(MemberId.SECRETARIAT), () -> store.room(room)))
                .isInstanceOf(NotFound.class);
        assertThat(as(Program.focalPoint(velmar), () -> store.list("", 1))).isEmpty();
    }

    @Test
    void aStrangerWritesNowhere() {
        UUID room = open(Ids.next());
        assertThatThrownBy(() -> as(Program.focalPoint(velmar), () -> {
                    Program.get(Rooms.class).post(room, "Mallory", Capacity.PERSONAL, "hello", Instant.now());
                    return null;
                }))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theSameFormOpensOneRoomWithOneFirstPost() {
        UUID form = Ids.next();
        assertThat(open(form)).isEqualTo(open(form));
        assertThat(as(leila, () -> store.threads(form, "", 1)).getFirst().posts())
                .isEqualTo(1);
    }

    @Test
    void whatIsUnreadIsEachPersonsOwn() {
        UUID room = open(Ids.next());
        assertThat(as(ana, () -> store.list("", 1)).getFirst().unread()).isEqualTo(1);
        assertThat(as(leila, () -> store.list("", 1)).getFirst().unread()).isZero();
        as(ana, () -> store.open(room, AudienceChoice.named(Set.of(estavia)), "x", "Ana", Capacity.PERSONAL, "x"));
        assertThat(as(ana, () -> store.list("", 1)).getFirst().unread()).isZero();
        assertThat(as(Program.focalPoint(norvia), () -> store.list("", 1))
                        .getFirst()
                        .unread())
                .as("a colleague of hers has not been there")
                .isEqualTo(1);
    }

    @Test
    void aRoomOfNobodyIsRefused() {
        assertThatThrownBy(() -> as(
                        leila,
                        () -> store.open(
                                Ids.next(), AudienceChoice.named(Set.of()), "x", "L", Capacity.PERSONAL, "text")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void theLoaderWritesAtAnInstantOfThePast() {
        UUID room = open(Ids.next());
        Instant then = Instant.parse("2026-01-02T03:04:05Z");
        Viewers.run(ana, () -> Program.get(Rooms.class).post(room, "Ana", Capacity.PERSONAL, "before", then));
        assertThat(as(leila, () -> store.threads(room, "before", 1)).getFirst().posts())
                .as("found by what was written")
                .isEqualTo(2);
    }

    @Test
    void aGroupsRoomFollowsTheGroup() {
        UUID group = Ids.next();
        circle(group, Set.of(estavia, norvia));
        UUID room = Ids.next();
        as(leila, () -> store.open(room, AudienceChoice.group(group), "Group", "Leila", Capacity.PERSONAL, "Hi"));
        assertThat(as(ana, () -> store.room(room)).kind()).isEqualTo(RoomKind.GROUP);
        circle(group, Set.of(estavia, velmar));
        assertThat(as(Program.focalPoint(velmar), () -> store.room(room)).members())
                .containsExactlyInAnyOrder(estavia, velmar);
        assertThatThrownBy(() -> as(ana, () -> store.room(room))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(Viewer.office(MemberId.SECRETARIAT), () -> store.room(room)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aRoomOfAKindOfItsOwnKeepsItsMark() {
        UUID room = Ids.next();
        Viewers.run(
                leila,
                () -> Program.get(Rooms.class)
                        .open(
                                RoomKind.PARTNERSHIP,
                                Program.get(Audiences.class).resolve(AudienceChoice.named(Set.of(norvia))),
                                Tlp.GREEN,
                                "Partners",
                                room,
                                Instant.now()));
        assertThat(as(ana, () -> store.room(room)))
                .extracting(Room::kind, Room::tlp)
                .containsExactly(RoomKind.PARTNERSHIP, Tlp.GREEN);
    }

    private static void circle(UUID group, Set<MemberId> members) {
        Viewers.run(
                Viewer.office(MemberId.SECRETARIAT),
                () -> Program.get(Audiences.class).setCircle(group, members, Set.of()));
    }

    private UUID open(UUID form) {
        return as(
                leila,
                () -> store.open(
                        form, AudienceChoice.named(Set.of(norvia)), "Study visit", "Leila", Capacity.PERSONAL, "Hi"));
    }

    private static <T> T as(Viewer viewer, Supplier<T> work) {
        return Viewers.as(viewer, work);
    }
}
