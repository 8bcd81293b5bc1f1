package org.focalnet.assessment.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.focalnet.audience.Viewers;
import org.focalnet.search.Searchable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Extracts as their readers find them, with every line that they read; not a minute longer than they read them. */
@Component
@Transactional(readOnly = true)
class SearchedExtracts implements Searchable {

    private final ExtractStore extracts;
    private final JdbcClient jdbc;

    SearchedExtracts(ExtractStore extracts, JdbcClient jdbc) {
        this.extracts = extracts;
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return Extract.KIND;
    }

    @Override
    public Optional<Entry> entry(UUID id) {
        return extracts.kept(id).map(extract -> {
            String language = extract.language().length() == 2 ? extract.language() : "";
            Locale locale = Locale.of(language);
            String lines = extracts.lines(id).stream()
                    .map(line -> String.join(
                            "\n", line.title().in(locale), line.reasoning(), line.narrative(), line.resilience()))
                    .collect(Collectors.joining("\n"));
            return new Entry(
                    id,
                    extract.owner(),
                    extract.audience(),
                    extract.path(),
                    extract.title(),
                    extract.note() + "\n" + lines,
                    language,
                    null,
                    List.of(),
                    List.of(),
                    extract.made(),
                    extract.owner(),
                    extract.until(),
                    null);
        });
    }

    @Override
    public List<UUID> all(UUID after, int limit) {
        return jdbc.sql("""
                        select id from assessment.extract where owner_id = :owner and id > :after order by id limit :limit
                        """)
                .param("owner", Viewers.require().member().value())
                .param("after", after)
                .param("limit", limit)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }
}
