package org.focalnet.library.publication;

import static org.assertj.core.api.Assertions.assertThat;

import io.gdcc.xoai.model.oaipmh.Granularity;
import io.gdcc.xoai.model.oaipmh.results.Record;
import io.gdcc.xoai.model.oaipmh.results.Set;
import io.gdcc.xoai.model.oaipmh.results.record.Header;
import io.gdcc.xoai.serviceprovider.ServiceProvider;
import io.gdcc.xoai.serviceprovider.client.JdkHttpOaiClient;
import io.gdcc.xoai.serviceprovider.model.Context;
import io.gdcc.xoai.serviceprovider.parameters.GetRecordParameters;
import io.gdcc.xoai.serviceprovider.parameters.ListIdentifiersParameters;
import io.gdcc.xoai.serviceprovider.parameters.ListRecordsParameters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.Role;
import org.focalnet.library.Deposits;
import org.junit.jupiter.api.Test;

/** Everything public is harvested by a client that we did not write, over several answers and while it changes. */
class IndependentHarvesterTest {

    private static final int MORE = 2 * OaiController.PAGE + 20;

    private final ServiceProvider client = new ServiceProvider(new Context()
            .withBaseUrl(Program.url() + "/oai")
            .withGranularity(Granularity.Second)
            .withSaveUnparsedMetadata()
            .withOAIClient(JdkHttpOaiClient.newBuilder()
                    .withBaseUrl(Program.url() + "/oai")
                    .build()));

    @Test
    void harvestsEveryRecordAndWhatChangesMeanwhile() throws Exception {
        String listed = Deposits.listed(
                new Browserless().signInAs(Program.seat(), Role.FOCAL_POINT), "Harvested", "audience", "PUBLIC");
        String item = listed.substring(listed.lastIndexOf('/') + 1);
        SignIns.execute(COPIES, MORE, item);
        Map<String, Record> found = new HashMap<>();
        Iterator<Record> records =
                client.listRecords(ListRecordsParameters.request().withMetadataPrefix("oai_dc"));
        while (records.hasNext()) {
            Record record = records.next();
            found.put(record.getHeader().getIdentifier(), record);
            if (found.size() == OaiController.PAGE) {
                SignIns.execute(
                        "update library.item set changed_at = now() + interval '2 seconds', state = 'WITHDRAWN'"
                                + " where id = ?::uuid",
                        item);
            }
        }
        assertThat(found).hasSizeGreaterThan(MORE);
        Record last = found.entrySet().stream()
                .filter(one -> one.getKey().endsWith(item))
                .findFirst()
                .orElseThrow()
                .getValue();
        assertThat(last.getHeader().isDeleted()).isTrue();
        assertThat(found.values().stream().filter(one -> !one.getHeader().isDeleted()))
                .allSatisfy(
                        one -> assertThat(one.getMetadata().asUnparsedString()).contains("title"));
        assertThat(identifiers()).containsExactlyInAnyOrderElementsOf(found.keySet());
        Record one = client.getRecord(GetRecordParameters.request()
                .withIdentifier(last.getHeader().getIdentifier())
                .withMetadataFormatPrefix("oai_dc"));
        assertThat(one.getHeader().isDeleted()).isTrue();
    }

    @Test
    void understandsWhatTheLibrarySaysOfItself() throws Exception {
        assertThat(client.identify().getProtocolVersion()).isEqualTo("2.0");
        assertThat(client.identify().getGranularity()).isEqualTo(Granularity.Second);
        assertThat(client.listMetadataFormats().next().getMetadataPrefix()).isEqualTo("oai_dc");
        Iterator<Set> sets = client.listSets();
        List<String> specs = new ArrayList<>();
        sets.forEachRemaining(set -> specs.add(set.getSpec()));
        assertThat(specs).contains("kind:LESSON", "theme:JUSTICE");
    }

    private List<String> identifiers() throws Exception {
        List<String> found = new ArrayList<>();
        Iterator<Header> headers =
                client.listIdentifiers(ListIdentifiersParameters.request().withMetadataPrefix("oai_dc"));
        headers.forEachRemaining(header -> found.add(header.getIdentifier()));
        return found;
    }

    /** Public items beside one, as it is, each a second older than the one before. */
    private static final String COPIES = """
            with fresh as (
              insert into library.item (id, owner_id, audience_id, audience_kind, intended, kind, state, tlp, credit, region,
                                        language, creator, issued, identifier, link, rights, effort, themes, pillars, sectors,
                                        regions, consented, review_on, reason, created_at, changed_at, listed_at)
              select gen_random_uuid(), i.owner_id, i.audience_id, i.audience_kind, i.intended, i.kind, i.state, i.tlp, i.credit,
                     i.region, i.language, i.creator, i.issued, '', '', i.rights, i.effort, i.themes, i.pillars, i.sectors, i.regions,
                     i.consented, i.review_on, i.reason, i.created_at, i.changed_at - n * interval '1 second', i.listed_at
                from library.item i, generate_series(1, ?) n where i.id = ?::uuid
              returning id, owner_id, audience_id)
            insert into library.item_text (id, owner_id, audience_id, item_id, language, original, title, summary, context, problem,
                                           done, result, known, failed, conditions, changed_at)
            select gen_random_uuid(), f.owner_id, f.audience_id, f.id, 'en', true, 'Beside it', '', '', '', '', '', '', '', '', now()
              from fresh f
            """;
}
