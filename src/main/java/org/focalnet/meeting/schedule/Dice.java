package org.focalnet.meeting.schedule;

/** Chance that is the same everywhere for one seed: SplitMix64 (Steele, Lea and Flood, 2014). */
final class Dice {

    private long state;

    Dice(long seed) {
        state = seed;
    }

    private long bits() {
        long z = state += 0x9E3779B97F4A7C15L;
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }

    /** 0 to bound - 1. */
    int below(int bound) {
        return (int) ((bits() >>> 32) * bound >>> 32);
    }

    /** From 0, to less than 1. */
    double part() {
        return (bits() >>> 11) * 0x1p-53;
    }

    /** The number of one of these bits; there must be one. */
    int bit(long of) {
        long chosen = Long.expand(1L << below(Long.bitCount(of)), of);
        return Long.numberOfTrailingZeros(chosen);
    }
}
