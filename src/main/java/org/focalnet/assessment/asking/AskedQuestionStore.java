package org.focalnet.assessment.asking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.focalnet.assessment.round.Round;
import org.focalnet.assessment.round.RoundItem;
import org.focalnet.assessment.round.RoundSection;
import org.focalnet.assessment.round.SnapshotStore;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Viewers;
import org.focalnet.institution.InquiryQuestion;
import org.focalnet.web.Shell;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which item each question of an asking is about. */
@Component
@Transactional
class AskedQuestionStore {

    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final SnapshotStore snapshots;

    AskedQuestionStore(JdbcClient jdbc, Audiences audiences, SnapshotStore snapshots) {
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.snapshots = snapshots;
    }

    /** Makes the questions of an asking from the sections that are theirs, and keeps what each is about. */
    List<AskedQuestion> begin(UUID asking, Round round, AskingStore.Ask ask, Shell theirs) {
        List<AskedQuestion> questions = questions(round, ask, theirs);
        jdbc.sql("""
                        insert into assessment.asked_question (id, owner_id, audience_id, asking_id, item_id, part)
                        select q.id, :owner, :own, :asking, q.item, q.part
                          from unnest(:ids::uuid[], :items::uuid[], :parts::text[]) as q (id, item, part)
                        """)
                .param("owner", Viewers.require().member().value())
                .param("own", audiences.resolve(AudienceChoice.OWN).value())
                .param("asking", asking)
                .param("ids", questions.stream().map(one -> one.question().id()).toArray(UUID[]::new))
                .param("items", questions.stream().map(AskedQuestion::item).toArray(UUID[]::new))
                .param("parts", questions.stream().map(AskedQuestion::part).toArray(String[]::new))
                .update();
        return questions;
    }

    private List<AskedQuestion> questions(Round round, AskingStore.Ask ask, Shell theirs) {
        Map<String, RoundSection> sections = snapshots.sections(round.id()).stream()
                .collect(Collectors.toMap(RoundSection::code, Function.identity()));
        List<AskedQuestion> questions = new ArrayList<>();
        for (RoundItem item : snapshots.items(round.id())) {
            RoundSection section = sections.get(item.section());
            if (section != null && ask.sections().contains(item.section())) {
                questions.addAll(AskedQuestion.of(item, section, theirs));
            }
        }
        return questions.stream().limit(InquiryQuestion.MOST_IN_ALL).toList();
    }
}
