package org.focalnet.cooperation.proposal;

import java.util.Objects;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewers;
import org.focalnet.cooperation.CooperationNotice;
import org.focalnet.cooperation.Proposals;
import org.focalnet.notify.NoticeAnswer;
import org.springframework.stereotype.Component;

/** 'We are interested': agrees to a proposal from a mail. It may introduce two members, so it asks who gives it. */
@Component
class InterestedAnswer implements NoticeAnswer {

    private final Proposals proposals;

    InterestedAnswer(Proposals proposals) {
        this.proposals = proposals;
    }

    @Override
    public String key() {
        return "cooperation.answer.interested";
    }

    @Override
    public String askedKey() {
        return "cooperation.answer.interested.asked";
    }

    @Override
    public String saidKey() {
        return "cooperation.answer.interested.said";
    }

    @Override
    public boolean harmless() {
        return false;
    }

    @Override
    public boolean answers(String kind) {
        return kind.equals(CooperationNotice.PROPOSAL.key()) || kind.equals(CooperationNotice.DECIDE.key());
    }

    @Override
    public void give(Given given) {
        if (!Viewers.require().role().writes()) {
            throw new Refused("cooperation.answer.interested.not_yours", "");
        }
        proposals.answer(Objects.requireNonNull(given.object()), true, null, "");
    }
}
