package org.focalnet.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What a newcomer starts must build without what only tests need. */
class LauncherTest {

    /** A skip of its own would take the place of maven.test.skip, and the tests would look for engines that are not there. */
    @Test
    void noExecutionOfTestsOverridesTheSwitchByWhichTheLauncherLeavesThemOut() throws IOException {
        assertThat(Files.readString(Path.of("focalnet"))).contains("-Drun -Dmaven.test.skip=true package");
        assertThat(Files.readString(Path.of("pom.xml"))).contains("<skipTests>").doesNotContain("<skip>");
    }
}
