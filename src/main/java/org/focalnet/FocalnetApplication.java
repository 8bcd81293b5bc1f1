package org.focalnet;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableAsync;

/** Starts the program: one process, one port for people, one bound to this machine for those who operate it. */
@Modulithic(systemName = "Focalnet")
@SpringBootApplication(proxyBeanMethods = false)
@EnableAsync
public class FocalnetApplication {

    public static void main(String[] arguments) {
        var context = SpringApplication.run(FocalnetApplication.class, arguments);
        if (context.getEnvironment().containsProperty("focalnet.command")) {
            System.exit(
                    SpringApplication.exit(context)); // a command such as import-members has run and says how it went
        }
    }
}
