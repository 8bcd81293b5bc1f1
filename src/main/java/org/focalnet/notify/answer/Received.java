package org.focalnet.notify.answer;

import org.focalnet.notify.NoticeAnswer;
import org.focalnet.notify.notice.NoticeStore;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 'I have seen it': takes the notice off the list. Answers every kind that has no answer of its own. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class Received implements NoticeAnswer {

    private final NoticeStore notices;

    Received(NoticeStore notices) {
        this.notices = notices;
    }

    @Override
    public String key() {
        return "notify.answer.received";
    }

    @Override
    public String askedKey() {
        return "notify.answer.received.asked";
    }

    @Override
    public String saidKey() {
        return "notify.answer.received.said";
    }

    @Override
    public boolean harmless() {
        return true;
    }

    @Override
    public boolean answers(String kind) {
        return true;
    }

    @Override
    public void give(Given given) {
        notices.mark(given.notice(), true);
    }
}
