package org.focalnet.notify;

import org.focalnet.audience.MemberId;

/**
 * A member dealt with what waited at a page: nobody of its leads needs to be told of it any more.
 *
 * @param path the page, from the root
 */
public record NoticeSettled(MemberId member, String path) {}
