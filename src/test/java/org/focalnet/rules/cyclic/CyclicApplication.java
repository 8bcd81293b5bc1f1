package org.focalnet.rules.cyclic;

import org.springframework.modulith.Modulithic;

/** An example that breaks the rule: two modules that use each other. */
@Modulithic
public class CyclicApplication {}
