package org.focalnet.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.util.List;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.junit.jupiter.api.Test;

/** What those who operate the program see, and that nobody else sees it. */
class ManagementTest {

    private final String port = Program.context().getEnvironment().getProperty("local.management.port");
    private final Browserless management = new Browserless("http://127.0.0.1:" + port);

    @Test
    void healthAndReadinessAreAnsweredOnThePortOfTheirOwn() {
        assertThat(ask("/actuator/health").status()).isEqualTo(200);
        assertThat(ask("/actuator/health/liveness").body()).contains("\"UP\"");
        assertThat(ask("/actuator/health/readiness").body()).contains("\"UP\"");
    }

    @Test
    void readinessAsksTheDatabaseAsTheRequestRole() {
        var groups = Program.get(org.springframework.boot.health.actuate.endpoint.HealthEndpointGroups.class);
        var readiness = java.util.Objects.requireNonNull(groups.get("readiness"));
        assertThat(readiness.isMember("database")).isTrue();
        assertThat(Program.context()
                        .getBeanNamesForType(org.springframework.boot.health.contributor.HealthContributor.class))
                .contains("database")
                .doesNotContain("dbHealthContributor", "mailHealthContributor");
    }

    @Test
    void metricsAreThereForPrometheus() {
        assertThat(ask("/actuator/prometheus").body())
                .contains("jvm_memory_used_bytes")
                .contains("hikaricp_connections");
    }

    @Test
    void nothingElseIsExposed() {
        for (String path : List.of("env", "beans", "heapdump", "threaddump", "loggers", "configprops", "mappings")) {
            assertThat(ask("/actuator/" + path).status()).as(path).isNotEqualTo(200);
        }
    }

    @Test
    void thePortForPeopleServesNoneOfIt() {
        for (String path : List.of(
                "/actuator",
                "/actuator/health",
                "/actuator/health/readiness",
                "/actuator/prometheus",
                "/actuator/env")) {
            var answer = new Browserless().get(path);
            assertThat(answer.status()).as(path).isIn(303, 404);
            assertThat(answer.body()).as(path).doesNotContain("\"UP\"").doesNotContain("jvm_");
        }
    }

    @Test
    void itListensOnThisMachineOnly() throws Exception {
        for (NetworkInterface network : NetworkInterface.networkInterfaces().toList()) {
            for (InetAddress address : network.inetAddresses()
                    .filter(one -> !one.isLoopbackAddress() && one instanceof java.net.Inet4Address)
                    .toList()) {
                assertThat(listening(address)).as(address.toString()).isFalse();
            }
        }
    }

    private Browserless.Answer ask(String path) {
        return management.get(path, "Accept", "*/*");
    }

    private boolean listening(InetAddress address) {
        try (Socket socket = new Socket()) {
            socket.connect(new java.net.InetSocketAddress(address, Integer.parseInt(port)), 500);
            return true;
        } catch (java.io.IOException e) {
            return false;
        }
    }
}
