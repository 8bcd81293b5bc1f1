package org.focalnet.exchange.dispatch;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.focalnet.exchange.Capacity;
import org.focalnet.file.Upload;
import org.focalnet.web.Problems;
import org.focalnet.web.View;

/** The form of one draft to several members. */
public record DispatchForm(
        UUID form,
        String purpose,
        String text,
        Capacity capacity,
        Map<String, String> others,
        Set<String> chosen,
        List<Upload> uploads,
        Problems problems)
        implements View {}
