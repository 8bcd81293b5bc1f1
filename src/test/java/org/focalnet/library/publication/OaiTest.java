package org.focalnet.library.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.library.Deposits;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class OaiTest {

    private final MemberId estavia = Program.seat();
    private final Browserless leila = new Browserless().signInAs(estavia, Role.FOCAL_POINT);
    private final Browserless harvester = new Browserless();

    private Document asked(String query) {
        var answer = harvester.get("/oai?" + query);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("text/xml");
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8)));
        } catch (Exception e) {
            throw new AssertionError(answer.body(), e);
        }
    }

    private static List<String> texts(Document xml, String name) {
        NodeList found = xml.getElementsByTagNameNS("*", name);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            texts.add(found.item(i).getTextContent());
        }
        return texts;
    }

    private String error(String query) {
        NodeList errors = asked(query).getElementsByTagNameNS("*", "error");
        return errors.getLength() == 0
                ? ""
                : errors.item(0).getAttributes().getNamedItem("code").getNodeValue();
    }

    @Test
    void theProtocolsErrorsAreToldByTheirCodes() {
        Deposits.listed(leila, "Errors need one", "audience", "PUBLIC");
        assertThat(error("verb=Nonsense")).isEqualTo("badVerb");
        assertThat(error("")).isEqualTo("badVerb");
        assertThat(error("verb=Identify&set=x")).isEqualTo("badArgument");
        assertThat(error("verb=ListRecords")).isEqualTo("badArgument");
        assertThat(error("verb=ListRecords&metadataPrefix=marc21")).isEqualTo("cannotDisseminateFormat");
        assertThat(error("verb=ListRecords&metadataPrefix=oai_dc&from=2020-01-01&until=2020-01-01T00:00:00Z"))
                .isEqualTo("badArgument");
        assertThat(error("verb=ListRecords&metadataPrefix=oai_dc&from=2020-13-45"))
                .isEqualTo("badArgument");
        assertThat(error("verb=ListRecords&metadataPrefix=oai_dc&from=2000-01-01&until=2000-01-02"))
                .isEqualTo("noRecordsMatch");
        assertThat(error("verb=ListRecords&metadataPrefix=oai_dc&set=theme:NOTHING"))
                .isEqualTo("noRecordsMatch");
        assertThat(error("verb=ListRecords&resumptionToken=made-up")).isEqualTo("badResumptionToken");
        assertThat(error("verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:x:y"))
                .isEqualTo("idDoesNotExist");
        Document identity = asked("verb=Identify");
        assertThat(texts(identity, "deletedRecord")).containsExactly("persistent");
        assertThat(texts(identity, "granularity")).containsExactly("YYYY-MM-DDThh:mm:ssZ");
        assertThat(texts(identity, "adminEmail").getFirst()).contains("@");
        assertThat(texts(asked("verb=ListSets"), "setSpec"))
                .contains("kind:LESSON", "pillar:PILLAR_1", "theme:JUSTICE");
        assertThat(texts(asked("verb=ListMetadataFormats"), "metadataPrefix")).containsExactly("oai_dc");
        assertThat(new Browserless().postBlindly("/oai", "verb", "Identify").status())
                .isEqualTo(200);
    }

    @Test
    void onlyWhatEverybodyMayReadIsHarvestedAndWhatIsWithdrawnIsDeletedForGood() {
        String open = Deposits.listed(leila, "Open teal", "audience", "PUBLIC", "themes", "BUSINESS");
        Deposits.listed(leila, "Closed teal", "themes", "BUSINESS");
        Deposits.draft(leila, "Drafted teal", "audience", "PUBLIC");
        for (Browserless who : List.of(harvester, leila)) {
            String body = who.get("/oai?verb=ListRecords&metadataPrefix=oai_dc&set=theme:BUSINESS")
                    .body();
            assertThat(body).contains("Open teal").doesNotContain("Closed teal", "Drafted teal");
        }
        assertThat(harvester.get("/library/feed.atom").body())
                .contains("Open teal")
                .doesNotContain("Closed teal");
        assertThat(harvester.get("/library/sitemap.xml").body()).contains(open);
        String id = texts(asked("verb=ListIdentifiers&metadataPrefix=oai_dc&set=theme:BUSINESS"), "identifier").stream()
                .filter(one -> one.endsWith(open.substring(open.lastIndexOf('/') + 1)))
                .findFirst()
                .orElseThrow();
        leila.post(open + "/withdrawal", "reason", "Old");
        Document gone = asked("verb=GetRecord&metadataPrefix=oai_dc&identifier=" + id);
        assertThat(gone.getElementsByTagNameNS("*", "header")
                        .item(0)
                        .getAttributes()
                        .getNamedItem("status")
                        .getNodeValue())
                .isEqualTo("deleted");
        assertThat(harvester
                        .get("/oai?verb=GetRecord&metadataPrefix=oai_dc&identifier=" + id)
                        .body())
                .doesNotContain("Open teal", "Old");
        assertThat(harvester.get("/library/sitemap.xml").body()).doesNotContain(open);
    }

    @Test
    void aLongListGoesOnBehindItsPlaceWhateverChangesMeanwhile() {
        int many = OaiController.PAGE * 2 + 30;
        String mark = UUID.randomUUID().toString();
        SignIns.execute("""
                with made as (
                    insert into library.item (id, owner_id, audience_id, audience_kind, intended, kind, state, tlp, credit, region, language,
                        creator, issued, identifier, link, rights, effort, themes, pillars, sectors, regions, consented, review_on, reason,
                        created_at, changed_at, listed_at)
                    select gen_random_uuid(), ?, '00000000-0000-7000-8000-000000000001', 'PUBLIC', '00000000-0000-7000-8000-000000000001', 'REPORT',
                        'LISTED', 'CLEAR', 'NAMED', '', 'en', ?, '2020', '', '', '', '', '{TECHNOLOGY}', '{}', '{}', '{}', true,
                        current_date + 100, '', now(), now() - interval '1 day' + (n / 3) * interval '1 second', now()
                      from generate_series(1, ?) n returning id, owner_id, audience_id)
                insert into library.item_text (id, owner_id, audience_id, item_id, language, original, title, summary, context, problem, done,
                    result, known, failed, conditions, changed_at)
                select gen_random_uuid(), owner_id, audience_id, id, 'en', true, 'Seeded', '', '', '', '', '', '', '', '', now() from made
                """, estavia.value(), mark, many);
        Set<String> seen = new LinkedHashSet<>();
        Document page = asked("verb=ListRecords&metadataPrefix=oai_dc&set=theme:TECHNOLOGY");
        int pages = 0;
        while (true) {
            pages++;
            seen.addAll(texts(page, "identifier").stream()
                    .filter(one -> one.startsWith("oai:"))
                    .toList());
            String token = texts(page, "resumptionToken").stream().findFirst().orElse("");
            if (token.isEmpty()) {
                break;
            }
            if (pages == 1) { // one that was given and one that was not change meanwhile
                SignIns.execute(
                        "update library.item set changed_at = now() where id = (select min(id::text)::uuid from library.item where creator = ?)",
                        mark);
                SignIns.execute(
                        "update library.item set changed_at = now() where id = (select max(id::text)::uuid from library.item where creator = ?)",
                        mark);
            }
            page = asked("verb=ListRecords&resumptionToken=" + token);
        }
        assertThat(pages).isGreaterThanOrEqualTo(3);
        assertThat(seen).hasSizeGreaterThanOrEqualTo(many);
        SignIns.execute("delete from library.item where creator = ?", mark);
    }

    @Test
    void theBagHoldsWhatTheReaderMayReadAndItsSumsAreRight() throws Exception {
        Deposits.listed(leila, "Bagged gadwall");
        Deposits.draft(leila, "Unbagged gadwall");
        byte[] zip =
                new Browserless().signInAs(Program.seat(), Role.FOCAL_POINT).file("/library/export/library.zip");
        Map<String, byte[]> files = new TreeMap<>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        String all = files.values().stream()
                .map(one -> new String(one, StandardCharsets.UTF_8))
                .reduce("", String::concat);
        assertThat(all).contains("Bagged gadwall", "TLP:GREEN").doesNotContain("Unbagged gadwall");
        String manifest = new String(files.get("focalnet-library/manifest-sha256.txt"), StandardCharsets.UTF_8);
        assertThat(manifest.lines()).hasSize((int)
                files.keySet().stream().filter(name -> name.contains("/data/")).count());
        for (String line : manifest.lines().toList()) {
            String[] parts = line.split("  ", 2);
            byte[] sum = java.security.MessageDigest.getInstance("SHA-256")
                    .digest(files.get("focalnet-library/" + parts[1]));
            assertThat(HexFormat.of().formatHex(sum)).isEqualTo(parts[0]);
        }
        assertThat(new Browserless().file("/library/export/library.zip")).isEmpty();
    }
}
