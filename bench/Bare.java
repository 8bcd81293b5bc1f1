import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import org.apache.catalina.startup.Tomcat;

/**
 * The least that could answer the same: a servlet that runs one indexed query without any rule about readers and writes its
 * rows. Runs as a process of its own, so that its processor time can be told from the program's.
 */
public final class Bare {

    /** One query a page; a query of search needs no more than the index of the words. */
    private static final Map<String, String> QUERIES = Map.of(
            "/rooms", "select purpose, opened_at from exchange.room order by opened_at desc limit 50",
            "/thread",
                    "select author, text, written_at from exchange.post where room_id = ?::uuid order by written_at limit 20",
            "/search",
                    "select title, left(body, 6000), at from search.entry where words @@ ?::tsquery order by at desc limit 20");

    /** @param arguments port, address, user and password of the database */
    public static void main(String[] arguments) throws Exception {
        var pool = new HikariConfig();
        pool.setJdbcUrl(arguments[1]);
        pool.setUsername(arguments[2]);
        pool.setPassword(arguments[3]);
        var source = new HikariDataSource(pool);
        var tomcat = new Tomcat();
        tomcat.setBaseDir(System.getProperty("java.io.tmpdir"));
        tomcat.setPort(Integer.parseInt(arguments[0]));
        var context = tomcat.addContext("", null);
        Tomcat.addServlet(context, "bare", new Rows(source));
        context.addServletMappingDecoded("/", "bare");
        tomcat.getConnector().setProperty("compression", "on"); // as ours, for the slow lines
        tomcat.getConnector().setProperty("compressionMinSize", "1024");
        tomcat.start();
        tomcat.getServer().await();
    }

    private static final class Rows extends HttpServlet {

        private final transient HikariDataSource source;

        Rows(HikariDataSource source) {
            this.source = source;
        }

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            var page = new StringBuilder("<!doctype html><title>Bare</title><ul>");
            try (var connection = source.getConnection();
                    var statement = connection.prepareStatement(QUERIES.get(request.getRequestURI()))) {
                if (request.getParameter("q") != null) {
                    statement.setString(1, request.getParameter("q"));
                }
                try (var rows = statement.executeQuery()) {
                    int columns = rows.getMetaData().getColumnCount();
                    while (rows.next()) {
                        page.append("<li>");
                        for (int i = 1; i <= columns; i++) {
                            page.append(rows.getString(i).replace("&", "&amp;").replace("<", "&lt;"))
                                    .append(' ');
                        }
                    }
                }
            } catch (SQLException e) {
                throw new IOException(e);
            }
            response.setContentType("text/html;charset=UTF-8");
            response.getWriter().append(page);
        }
    }
}
