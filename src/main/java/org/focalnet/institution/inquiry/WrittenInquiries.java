package org.focalnet.institution.inquiry;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.Ids;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Viewers;
import org.focalnet.institution.Inquiries;
import org.focalnet.institution.InquiryHistory;
import org.focalnet.institution.InquiryQuestion;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Goes through the stores that the pages use, and then puts the clock back. */
@Component
@Transactional
class WrittenInquiries implements InquiryHistory {

    private final JdbcClient jdbc;
    private final InquiryStore inquiries;
    private final SheetStore sheets;
    private final AnswerStore answers;

    WrittenInquiries(JdbcClient jdbc, InquiryStore inquiries, SheetStore sheets, AnswerStore answers) {
        this.jdbc = jdbc;
        this.inquiries = inquiries;
        this.sheets = sheets;
        this.answers = answers;
    }

    @Override
    public void sent(Inquiries.Put put, String author, Instant at) {
        String language = put.to().getFirst().language();
        var facts = new Inquiry.Facts(put.title(), put.note(), put.contact(), language, put.due(), put.zone());
        inquiries.write(put.id(), put.asker(), facts, false, put.questions(), author);
        Inquiry inquiry = inquiries.find(put.id());
        sheets.add(inquiry, put.to().stream().map(Inquiries.To::institution).toList());
        Deadline deadline = Deadline.of(put.due(), put.zone(), Set.of());
        for (Sheet sheet : sheets.of(put.id())) {
            put.to().stream()
                    .filter(to -> to.institution().equals(sheet.institution()))
                    .findFirst()
                    .ifPresent(to -> sheets.answeredBy(sheet, to.person(), to.mail(), to.language()));
            sheets.schedule(sheet.id(), put.due(), deadline, true);
        }
        run("""
                update institution.inquiry set created_at = :at, sent_at = :at where id = :id and owner_id = :owner
                """, put.id(), at);
        run("""
                update institution.inquiry_sheet
                   set sent_at = :at, reminded_at = case when remind_at < now() then remind_at end,
                       late_at = case when due_at < now() then due_at end
                 where inquiry_id = :id and owner_id = :owner
                """, put.id(), at);
        run("""
                update institution.inquiry_holder set since = :at
                 where owner_id = :owner and sheet_id in (select s.id from institution.inquiry_sheet s where s.inquiry_id = :id)
                """, put.id(), at);
    }

    @Override
    public void answered(
            UUID id,
            UUID institution,
            List<String> colleague,
            List<String> said,
            Instant at,
            @Nullable Instant handedIn,
            String outcome) {
        Inquiry inquiry = inquiries.find(id);
        Sheet sheet = sheets.of(id).stream()
                .filter(one -> one.institution().equals(institution))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (!colleague.isEmpty()) {
            sheets.pass(sheet, colleague.get(0), colleague.get(1));
            run("""
                    update institution.inquiry_holder set passed_at = case when passed_at is null then null else :at::timestamptz end,
                           since = case when passed_at is null then :at::timestamptz else since end
                     where sheet_id = :id and owner_id = :owner
                    """, sheet.id(), at);
        }
        Sheet.Holder holder = sheets.find(sheet.id()).holder();
        List<AnswerStore.Typing> typed = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            InquiryQuestion question = inquiry.questions().get(i);
            typed.add(new AnswerStore.Typing(question.id(), said.get(i), 0));
        }
        answers.save(inquiry, sheet.id(), holder == null ? "" : holder.person(), Ids.next(), typed);
        run("""
                update institution.inquiry_answer set at = :at where sheet_id = :id and owner_id = :owner
                """, sheet.id(), at);
        if (!typed.isEmpty()) {
            run("""
                    update institution.inquiry_sheet set begun_at = :at where id = :id and owner_id = :owner
                    """, sheet.id(), at);
        }
        run("""
                update institution.inquiry_sheet
                   set handed_in_at = :at, thanked_at = case when :outcome <> '' then :at::timestamptz + interval '5 days' end, outcome = :outcome,
                       late_at = null
                 where id = :id and owner_id = :owner and :at::timestamptz is not null
                """, sheet.id(), handedIn, outcome);
    }

    private void run(String sql, UUID id, @Nullable Instant at) {
        run(sql, id, at, "");
    }

    private void run(String sql, UUID id, @Nullable Instant at, String outcome) {
        jdbc.sql(sql)
                .param("id", id)
                .param("at", at == null ? null : Timestamp.from(at), Types.TIMESTAMP)
                .param("owner", Viewers.require().member().value())
                .param("outcome", outcome)
                .update();
    }
}
