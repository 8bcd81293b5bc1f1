package org.focalnet.institution;

/** A module that asks institutions, and tells the leads itself when all was handed in: they are told once. */
public interface InquiryAsker {

    /** Its code, as {@link Inquiries.Put#asker} has it. */
    String code();
}
