package org.focalnet.outreach.news;

import java.util.List;
import org.focalnet.outreach.page.SiteText;
import org.focalnet.web.View;

/** News, the newest first. */
public record NewsListPage(List<SiteText> news, int page, int pages, boolean edits) implements View.Open {}
