package org.focalnet.database;

import org.springframework.boot.task.ThreadPoolTaskExecutorBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/**
 * The threads on which event listeners run: few, with a queue. With a virtual thread for each, a burst of events takes
 * every connection of the pool and people wait for a page; with four threads on two processors, whoever wrote a post waited
 * for the telling of those before it (p95 100 ms instead of 74, {@code ./focalnet bench exchange}).
 */
@Configuration(proxyBeanMethods = false)
class ListenerConfiguration {

    private static final int THREADS = 2;

    @Bean(name = {"applicationTaskExecutor", "taskExecutor"})
    ThreadPoolTaskExecutor listenerThreads(ThreadPoolTaskExecutorBuilder builder) {
        return builder.corePoolSize(THREADS)
                .maxPoolSize(THREADS)
                .threadNamePrefix("listener-")
                .build();
    }
}
