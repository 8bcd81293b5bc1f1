package org.focalnet.library.harvest;

/** Why a repository could not be harvested to the end. */
public enum Failure {
    ADDRESS,
    AWAY,
    LARGE,
    BROKEN,
    PROTOCOL;

    /** Thrown where it ends; what came before is kept. */
    static final class Ended extends RuntimeException {

        private final Failure failure;
        private final String word;

        Ended(Failure failure, String word) {
            super(failure + " " + word, null, false, false);
            this.failure = failure;
            this.word = word;
        }

        Failure failure() {
            return failure;
        }

        String word() {
            return word;
        }
    }
}
