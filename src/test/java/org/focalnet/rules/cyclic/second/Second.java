package org.focalnet.rules.cyclic.second;

public class Second {
    public org.focalnet.rules.cyclic.first.First other;
}
