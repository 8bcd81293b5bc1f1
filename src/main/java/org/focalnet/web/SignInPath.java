package org.focalnet.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Where a stranger is sent, and back to which page of ours afterwards. */
public final class SignInPath {

    private SignInPath() {}

    public static String to(HttpServletRequest request) {
        String back = back(request);
        return back.equals("/") ? "/sign-in" : "/sign-in?back=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
    }

    /** Where a person proves anew who they are; from a form, back to the page that held it. */
    public static String confirm(HttpServletRequest request) {
        return "/sign-in/confirmation?back=" + URLEncoder.encode(back(request), StandardCharsets.UTF_8);
    }

    /** The page that held the form which was sent; empty where nothing was sent or its page is not known. */
    static String form(HttpServletRequest request) {
        // what a filter refused comes here as a GET that remembers what it was
        Object before = request.getAttribute(RequestDispatcher.ERROR_METHOD);
        String referer = request.getHeader("Referer");
        boolean sent = "POST".equals(before == null ? request.getMethod() : before);
        String back = sent && referer != null ? safe(path(referer)) : "/";
        return back.equals("/") ? "" : back;
    }

    /** The same before an export, which leaves the page as it is: afterwards the way leads back to it. */
    public static String confirmExport(HttpServletRequest request) {
        String referer = request.getHeader("Referer");
        return confirmation(back(request), referer == null ? "/" : safe(page(referer)));
    }

    /** The page that proves who somebody is before an export, and hands it over to whoever just did. */
    public static String confirmation(String export, String from) {
        return "/sign-in/confirmation?back="
                + URLEncoder.encode(export, StandardCharsets.UTF_8)
                + "&from="
                + URLEncoder.encode(from, StandardCharsets.UTF_8);
    }

    private static @Nullable String page(String address) {
        String path = path(address);
        int query = address.indexOf('?');
        return path == null || query < 0 ? path : path + address.substring(query);
    }

    private static String back(HttpServletRequest request) {
        if (!request.getMethod().equals("GET")) {
            String referer = request.getHeader("Referer");
            return referer == null ? "/" : safe(path(referer));
        }
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    private static @Nullable String path(String address) {
        try {
            return URI.create(address).getPath();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** A path of ours, or the start page: an address of another site is never followed. */
    public static String safe(@Nullable String back) {
        boolean ours = back != null
                && back.startsWith("/")
                && !back.startsWith("//")
                && back.chars().noneMatch(c -> c == '\\' || Character.isISOControl(c));
        return ours && back != null ? back : "/";
    }
}
