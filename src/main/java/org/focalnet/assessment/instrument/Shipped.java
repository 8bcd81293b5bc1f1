package org.focalnet.assessment.instrument;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;

/** The instruments that come with the program, each in its newest version, in the order in which they are offered. */
final class Shipped {

    private static final List<String> CODES =
            List.of("capacity-review", "framework-of-analysis-2014", "categories-2009", "factors-2013", "hub-check");

    private final List<Reading> readings = List.of(ReadingYaml.read(text("readings/framework-for-action-2023.yaml")));

    private final List<Instrument> instruments;

    Shipped() {
        this(CODES.stream()
                .map(code -> InstrumentYaml.read(text(code + ".yaml")).require())
                .toList());
    }

    Shipped(List<Instrument> instruments) {
        this.instruments = List.copyOf(instruments);
    }

    List<Instrument> all() {
        return instruments;
    }

    List<Reading> readings() {
        return readings;
    }

    Optional<Instrument> find(String code) {
        return instruments.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    static String text(String file) {
        try (var in = new ClassPathResource("instruments/" + file).getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
