package org.focalnet.workload.effort;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Ids;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Audit;
import org.focalnet.workload.CommitmentSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The kinds of commitment with how long one takes: what is usual is data, what the office says comes before it. */
@Component
@Transactional
public class Efforts {

    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final Audit audit;

    /** Those that the office writes down itself, then those that come from other modules. */
    private final Map<String, Usual> usual = new LinkedHashMap<>();

    private record Usual(int minutes, boolean monthly, boolean own) {}

    Efforts(JdbcClient jdbc, Audiences audiences, Audit audit, List<CommitmentSource> sources) {
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.audit = audit;
        try (var lines = new BufferedReader(new InputStreamReader(
                new ClassPathResource("data/efforts.csv").getInputStream(), StandardCharsets.UTF_8))) {
            lines.lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .forEach(line ->
                            usual.put(line[0], new Usual(Integer.parseInt(line[1]), line[2].equals("yes"), true)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        sources.forEach(source -> usual.put(source.kind(), new Usual(source.minutes(), source.monthly(), false)));
    }

    /** All kinds as they hold for the viewer's office; one statement. */
    @Transactional(readOnly = true)
    public List<Effort> all() {
        Map<String, Integer> said = new HashMap<>();
        jdbc.sql("select kind, minutes from workload.effort where owner_id = :member")
                .param("member", Viewers.require().member().value())
                .query(row -> {
                    said.put(row.getString("kind"), row.getInt("minutes"));
                });
        List<Effort> efforts = new ArrayList<>();
        usual.forEach((kind, one) -> efforts.add(
                new Effort(kind, said.getOrDefault(kind, one.minutes()), one.minutes(), one.monthly(), one.own())));
        return efforts;
    }

    /** Whether the office may write down a commitment of this kind itself. */
    public boolean own(String kind) {
        Usual known = usual.get(kind);
        return known != null && known.own();
    }

    /** How long one of a kind takes that lasts so many months. */
    @Transactional(readOnly = true)
    public int minutes(String kind, int months) {
        return all().stream()
                .filter(effort -> effort.kind().equals(kind))
                .mapToInt(effort -> effort.minutes(months))
                .findFirst()
                .orElse(120);
    }

    /** Says how long kinds take in this office; open commitments of theirs follow, unless they were adjusted one by one. */
    void say(Map<String, Integer> said) {
        said.forEach((kind, minutes) -> {
            Usual known = usual.get(kind);
            if (known == null) {
                return;
            }
            jdbc.sql("""
                            insert into workload.effort (id, owner_id, audience_id, kind, minutes)
                            values (:id, :owner, :own, :kind, :minutes)
                            on conflict (owner_id, kind) do update set minutes = excluded.minutes
                            """)
                    .param("id", Ids.next())
                    .param("owner", Viewers.require().member().value())
                    .param("own", audiences.resolve(AudienceChoice.OWN).value())
                    .param("kind", kind)
                    .param("minutes", minutes)
                    .update();
            jdbc.sql("""
                            update workload.commitment
                               set minutes = :minutes * case when :monthly then
                                   (extract(year from age(last_month, first_month)) * 12
                                    + extract(month from age(last_month, first_month)) + 1)::int else 1 end,
                                   version = version + 1
                             where owner_id = :owner and kind = :kind and state = 'OPEN' and not adjusted
                            """)
                    .param("minutes", minutes)
                    .param("monthly", known.monthly())
                    .param("owner", Viewers.require().member().value())
                    .param("kind", kind)
                    .update();
        });
        if (!said.isEmpty()) {
            audit.record("effort.changed", "effort", Viewers.require().member().value());
        }
    }
}
