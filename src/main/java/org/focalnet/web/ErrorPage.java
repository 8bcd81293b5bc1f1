package org.focalnet.web;

import java.util.List;
import java.util.Map;

/**
 * What went wrong and what to do now.
 *
 * @param kind part of the text keys: {@code web.error.<kind>.title}
 * @param reason what exactly was refused, with its arguments; empty where nothing more is known
 * @param back page that held the form; empty where it is not known
 * @param request id under which the operator finds it in the log; empty where nothing was logged
 * @param kept what was typed, to be sent again by one click; empty where there is nothing to send
 */
public record ErrorPage(
        int status,
        String kind,
        List<Object> reason,
        String back,
        String request,
        String retry,
        Map<String, List<String>> kept)
        implements View {}
