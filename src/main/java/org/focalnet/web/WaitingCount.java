package org.focalnet.web;

/** How much waits for a reader, shown in the bar of each page; known without asking the database each time. */
public interface WaitingCount {

    int of(Reader reader);
}
