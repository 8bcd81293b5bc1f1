package org.focalnet.exchange.live;

import java.time.Duration;
import java.util.UUID;
import org.focalnet.audience.Viewer;

/** An open page of a room: what it is to be told, and whether it goes on. Holds no connection of the database. */
final class LiveConnection {

    /** What a page is told next. */
    enum Word {
        /** There is something new. */
        POSTS,
        /** Nothing for a while; said so that a line that broke is noticed. */
        NOTHING,
        /** The node stops: the page turns to another. */
        END,
        /** It may look no longer, or another page of the same person took its place. */
        OVER
    }

    private final UUID room;
    private final Viewer viewer;
    private boolean posts;
    private Word ending = Word.NOTHING;

    LiveConnection(UUID room, Viewer viewer) {
        this.room = room;
        this.viewer = viewer;
    }

    UUID room() {
        return room;
    }

    Viewer viewer() {
        return viewer;
    }

    /** Several at once are one: the page asks for all that is new. */
    synchronized void posts() {
        posts = true;
        notifyAll();
    }

    synchronized void end(Word why) {
        ending = why;
        notifyAll();
    }

    synchronized boolean ended() {
        return ending != Word.NOTHING;
    }

    /** Waits for the next word. An ending goes before everything else: who was removed hears of nothing more. */
    synchronized Word next(Duration most) throws InterruptedException {
        long until = System.nanoTime() + most.toNanos();
        while (!posts && ending == Word.NOTHING) {
            long left = (until - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                return Word.NOTHING;
            }
            wait(left);
        }
        if (ending != Word.NOTHING) {
            return ending;
        }
        posts = false;
        return Word.POSTS;
    }
}
