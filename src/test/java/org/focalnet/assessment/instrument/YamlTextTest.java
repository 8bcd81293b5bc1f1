package org.focalnet.assessment.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class YamlTextTest {

    @Property(tries = 300)
    void whatIsWrittenIsReadWithoutLoss(@ForAll("any") Instrument instrument) {
        Parsed parsed = InstrumentYaml.read(YamlText.of(instrument, Set.of("q0")));
        assertThat(parsed.faults()).isEmpty();
        assertThat(parsed.instrument()).isEqualTo(instrument);
        assertThat(parsed.off()).containsExactly("q0");
    }

    @Provide
    Arbitrary<Instrument> any() {
        return SampleInstruments.any();
    }
}
