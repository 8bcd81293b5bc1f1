package org.focalnet.database;

import javax.sql.DataSource;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Whether requests can be served: whether the request role, and no other, reaches the database. */
@Component("database")
class DatabaseHealth extends AbstractHealthIndicator {

    private static final int SECONDS = 2;

    private final DataSource request;

    DatabaseHealth(DataSource request) {
        super("the database cannot be reached");
        this.request = request;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) throws java.sql.SQLException {
        try (var connection = request.getConnection()) {
            health.status(
                    connection.isValid(SECONDS)
                            ? org.springframework.boot.health.contributor.Status.UP
                            : org.springframework.boot.health.contributor.Status.DOWN);
        }
    }
}
