package org.focalnet.plan.ask;

import org.focalnet.institution.InquiryAsker;
import org.springframework.stereotype.Component;

/** Leads are told of an answer where it is taken over, and not once more where it came in. */
@Component
class ProgressAsker implements InquiryAsker {

    @Override
    public String code() {
        return Asking.ASKER;
    }
}
