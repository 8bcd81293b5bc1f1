package org.focalnet.institution.inquiry;

import java.util.List;
import org.focalnet.web.View;

/**
 * The mails and the page of an inquiry as those who are asked will see them.
 *
 * @param mails one for each language
 * @param office the name of the member that asks
 */
public record InquiryPreviewPage(Inquiry inquiry, List<InquiryMails.Sample> mails, String office) implements View {}
