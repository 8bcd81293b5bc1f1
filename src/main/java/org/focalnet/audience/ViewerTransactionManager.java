package org.focalnet.audience;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The one place where a viewer reaches the database: at the start of each transaction, and for that transaction only.
 * A statement outside a transaction has no viewer and reads what is PUBLIC.
 */
public final class ViewerTransactionManager extends JdbcTransactionManager {

    public ViewerTransactionManager(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        Viewer viewer = Viewers.current();
        if (viewer == null) {
            return;
        }
        var holder = (ConnectionHolder) TransactionSynchronizationManager.getResource(obtainDataSource());
        if (holder == null) {
            throw new IllegalStateException("a transaction without a connection");
        }
        try {
            enter(holder.getConnection(), viewer);
        } catch (SQLException e) {
            throw translateException("entering as a viewer", e);
        }
    }

    private static void enter(Connection connection, Viewer viewer) throws SQLException {
        try (var statement = connection.prepareStatement("select audience.enter(?, ?, ?)")) {
            statement.setObject(1, viewer.member().value());
            statement.setObject(2, viewer.account(), java.sql.Types.OTHER);
            statement.setString(3, viewer.role().name());
            statement.execute();
        }
    }
}
