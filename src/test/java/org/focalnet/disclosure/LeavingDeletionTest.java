package org.focalnet.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.focalnet.Browserless;
import org.focalnet.SignIns;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.database.Everything;
import org.focalnet.member.FreshMembers;
import org.focalnet.member.Member;
import org.junit.jupiter.api.Test;

/** A member with a row in every table leaves: nothing of it is anywhere afterwards, and nothing of others has changed. */
class LeavingDeletionTest {

    private final Member leaver = FreshMembers.organisation("Leaver " + FreshMembers.word());
    private final Member neighbour = FreshMembers.organisation("Neighbour " + FreshMembers.word());
    private final String canary = FreshMembers.word();
    private final String page = "/members/" + leaver.code() + "/leaving";
    private final UUID lead = SignIns.account(leaver.id(), Role.FOCAL_POINT, "Lena " + FreshMembers.word());
    private final Browserless lena = new Browserless().signInAs(lead);
    private final Browserless ana = new Browserless().signInAs(MemberId.SECRETARIAT, Role.OFFICER);
    private final Browserless ole = new Browserless().signInAs(MemberId.SECRETARIAT, Role.OFFICER);

    @Test
    void leavesNothingBehindAndTouchesNobody() throws SQLException {
        Map<String, UUID> planted = new TreeMap<>();
        Canaries.plant(leaver.id(), canary).forEach((table, id) -> planted.put(table.plain(), id));
        Canaries.plant(neighbour.id(), FreshMembers.word());
        reply(planted.get("exchange.room"), planted.get("exchange.thread"));
        SignIns.execute(
                "insert into library.mail (id, member_id, account_id, sender, items, left_out, came_at)"
                        + " values (?, ?, ?, ?, '{}', '{}', now())",
                Ids.next(),
                leaver.id().value(),
                lead,
                canary);
        Map<String, String> others = checksums();

        assertThat(ana.post(
                                page,
                                "reason",
                                "Note verbale 12",
                                "due",
                                LocalDate.now().plusDays(3).toString())
                        .status())
                .isEqualTo(422);
        assertThat(ana.post(
                                page,
                                "reason",
                                "Note verbale 12",
                                "due",
                                LocalDate.now().plusDays(40).toString())
                        .status())
                .isEqualTo(303);
        assertThat(ana.post(page + "/confirmation").text()).contains("cannot confirm");
        assertThat(lena.get("/leaving").text()).contains("Note verbale 12");
        assertThat(lena.post("/leaving/confirmation").status()).isEqualTo(303);
        assertThat(ana.post(page + "/deletion").status())
                .as("not fetched, not due")
                .isEqualTo(422);
        fetch();
        assertThat(ole.get(page).text()).contains("Export fetched", "All is taken along");
        assertThat(ana.post(page + "/deletion").status()).as("not due").isEqualTo(422);
        SignIns.execute(
                "update export.leaving set due_on = current_date where member_id = ?",
                leaver.id().value());
        assertThat(ana.post(page + "/deletion").status()).isEqualTo(303);

        var proof = ana.get(page);
        assertThat(proof.text()).contains("Proof of deletion", "0 rows are left");
        assertThat(ana.get(page + "/proof.json").text()).contains("focalnet-deletion-1", "exchange.post");
        assertThat(ana.get(page + "/proof.pdf").status()).isEqualTo(200);
        ana.post(page + "/count");
        assertThat(ana.get(page).text()).contains("Counted again in every table: 0 rows left");
        assertThat(lena.get("/team").location()).startsWith("/sign-in");
        assertThat(holding(canary)).as("words").isEmpty();
        assertThat(holding(lead.toString()))
                .as("a person")
                .isSubsetOf("audit.entry", "export.leaving", "platform.event_publication");
        assertThat(holding("p" + lead.toString().replace("-", "")))
                .as("an address")
                .isEmpty();
        assertThat(holding(leaver.id().toString()))
                .as("rows on which others' words hang, the name, the chain, audiences of others")
                .isSubsetOf(
                        "audience.audience",
                        "audience.reader",
                        "audience.seat",
                        "audit.entry",
                        "audit.head",
                        "exchange.room",
                        "exchange.thread",
                        "export.leaving",
                        "file.data_key",
                        "member.member",
                        "platform.event_publication",
                        "platform.job");
        assertThat(checksums()).isEqualTo(others);
    }

    @Test
    void isStoppedUntilTheLastStepAndConfirmedBySomebodyElse() {
        ana.post(page, "reason", "A note", "due", LocalDate.now().plusDays(31).toString());
        assertThat(ole.post(page + "/confirmation").status()).isEqualTo(303);
        assertThat(ole.post(page + "/waiver", "waiver", "").status()).isEqualTo(422);
        assertThat(ole.post(page + "/waiver", "waiver", "Nobody is there").status())
                .isEqualTo(303);
        assertThat(ole.get(page).text()).contains("Nobody is there");
        assertThat(ole.post(page + "/end").status()).isEqualTo(303);
        assertThat(ole.post(page + "/deletion").status()).isEqualTo(422);
        assertThat(lena.get("/leaving").status()).isEqualTo(404);
        Awaitility.await()
                .untilAsserted(() -> assertThat(lena.get("/notices").document().select("a[href=/leaving]"))
                        .as("no notice leads to a page that is gone")
                        .isEmpty());
        assertThat(lena.get(page).status()).isIn(403, 404);
        assertThat(lena.get("/team").status()).isEqualTo(200);
    }

    @Test
    void aMemberThatSaysThatItDoesNotLeaveIsNotDeletedWhateverWasConfirmedBefore() {
        ana.post(
                page, "reason", "A mistake", "due", LocalDate.now().plusDays(31).toString());
        assertThat(ole.post(page + "/confirmation").status()).isEqualTo(303);
        assertThat(ole.post(page + "/waiver", "waiver", "Nobody is there").status())
                .isEqualTo(303);
        SignIns.execute(
                "update export.leaving set due_on = current_date where member_id = ?",
                leaver.id().value());
        Awaitility.await()
                .untilAsserted(() -> assertThat(lena.get("/notices").document().select("a[href=/leaving]"))
                        .isNotEmpty());
        assertThat(lena.get("/leaving").text()).contains("We do not leave");
        assertThat(lena.post("/leaving/objection", "objection", "").status()).isEqualTo(422);
        assertThat(lena.post("/leaving/objection", "objection", "Nobody asked us")
                        .status())
                .isEqualTo(303);
        assertThat(ole.get(page).text())
                .contains("does not leave: nothing is deleted", "Nobody asked us")
                .doesNotContain("Delete everything it owns");
        assertThat(ole.post(page + "/deletion").status()).isEqualTo(422);
        assertThat(lena.get("/team").status()).isEqualTo(200);
        assertThat(ole.post(page + "/end").status()).isEqualTo(303);
    }

    private void fetch() {
        assertThat(lena.post("/export", "id", Ids.next().toString()).status()).isEqualTo(303);
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() ->
                        !lena.get("/export").document().select("a[href$=/file]").isEmpty());
        String file = lena.get("/export").document().select("a[href$=/file]").attr("href");
        assertThat(lena.get(file).status()).isEqualTo(200);
    }

    /** Somebody else writes in a room of the leaver. */
    private void reply(UUID room, UUID thread) throws SQLException {
        assertThat(list("insert into exchange.post"
                        + " (id, owner_id, audience_id, room_id, thread_id, author, capacity, text, written_at, tlp)"
                        + " select gen_random_uuid(), '" + neighbour.id() + "', p.audience_id, '" + room + "', '"
                        + thread
                        + "', 'Nadia', p.capacity, 'A reply', now(), p.tlp from exchange.post p where p.owner_id = '"
                        + leaver.id() + "' limit 1 returning id"))
                .hasSize(1);
    }

    /** Of all rows of the neighbour in each table. */
    private Map<String, String> checksums() throws SQLException {
        Map<String, String> sums = new TreeMap<>();
        for (String table : list("""
                select format('%I.%I', n.nspname, c.relname) from pg_attribute a join pg_class c on c.oid = a.attrelid
                  join pg_namespace n on n.oid = c.relnamespace where a.attname = 'owner_id' and c.relkind = 'r'
                """)) {
            sums.put(
                    table,
                    String.join(
                            "",
                            list("select coalesce(md5(string_agg(t::text, '|' order by t::text)), '') from " + table
                                    + " t where owner_id = '" + neighbour.id() + "'")));
        }
        assertThat(sums.get("exchange.post")).isNotEmpty();
        return sums;
    }

    /** The tables in which some row says this. */
    private static List<String> holding(String text) throws SQLException {
        List<String> found = new ArrayList<>();
        for (String table : list("""
                select format('%I.%I', n.nspname, c.relname) from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where c.relkind = 'r' and n.nspname !~ '^(pg_|information_schema)'
                """)) {
            if (!list("select '1' from " + table + " t where t::text like '%" + text + "%' limit 1")
                    .isEmpty()) {
                found.add(table);
            }
        }
        return found;
    }

    /** As the superuser would see it: the policies of the owner let through one member alone. */
    private static List<String> list(String sql) throws SQLException {
        return Everything.list(sql);
    }
}
