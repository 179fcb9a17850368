package no.rodtrad.demo;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A real PostgreSQL that runs beside this process, on a free port of this machine only. */
public final class DemoPostgres implements AutoCloseable {
  /** Held, for a logger nobody holds forgets its level. */
  private static final Logger LIBRARY = Logger.getLogger("io.zonky.test");

  private static final Duration STARTUP_LIMIT = Duration.ofSeconds(60);
  private static final Pattern GAVE_UP = Pattern.compile("pg_ctl: (?!another server)");
  private static final String DATABASE = "rodtrad";

  private final EmbeddedPostgres server;
  private final @Nullable DemoDataFolder folder;
  private final @Nullable Path temporary;

  private DemoPostgres(
      EmbeddedPostgres server, @Nullable DemoDataFolder folder, @Nullable Path temporary) {
    this.server = server;
    this.folder = folder;
    this.temporary = temporary;
  }

  /** An empty database that is gone when it is closed. */
  public static DemoPostgres temporary() {
    try {
      Path temporary = Files.createTempDirectory("rodtrad-postgres");
      return start(DemoDataFolder.open(temporary), true, temporary);
    } catch (IOException e) {
      throw new DemoFailure("No temporary folder can be made for the database.", e);
    }
  }

  /**
   * The database that is kept in this folder; made when the folder is empty.
   *
   * @param fresh throw away what was kept
   */
  public static DemoPostgres keptIn(Path folder, boolean fresh) {
    return start(DemoDataFolder.open(folder), fresh, null);
  }

  private static DemoPostgres start(
      DemoDataFolder folder, boolean startOver, @Nullable Path temporary) {
    LIBRARY.setLevel(Level.WARNING);
    boolean fresh = folder.prepare(startOver);
    EmbeddedPostgres server = startServer(folder);
    try {
      if (fresh) {
        createRolesAndDatabase(server);
        folder.finished();
      }
    } catch (SQLException | IOException e) {
      throw folder.damaged(e);
    }
    return new DemoPostgres(server, folder, temporary);
  }

  /**
   * Where the server's programs are unpacked: each user of this machine trusts only their own. The
   * library opens its folder to everyone, so it stands in one that is not.
   */
  static File binaries() {
    Path folder =
        Path.of(
            System.getProperty("java.io.tmpdir"),
            "rodtrad-demo-" + System.getProperty("user.name"));
    return OwnFolder.at(folder.toAbsolutePath()).resolve("postgres").toFile();
  }

  private static EmbeddedPostgres startServer(DemoDataFolder folder) {
    EmbeddedPostgres.Builder builder =
        EmbeddedPostgres.builder()
            .setOverrideWorkingDirectory(binaries())
            .setDataDirectory(folder.database())
            .setCleanDataDirectory(false)
            .setRegisterShutdownHook(false)
            .setPGStartupWait(STARTUP_LIMIT)
            .setLocaleConfig("locale", "C")
            .setServerConfig("timezone", "UTC")
            .setServerConfig("log_timezone", "UTC")
            .setServerConfig("listen_addresses", "127.0.0.1")
            .setServerConfig("unix_socket_directories", "''")
            .setOutputRedirector(ProcessBuilder.Redirect.appendTo(folder.log().toFile()));
    CompletableFuture<EmbeddedPostgres> starting =
        CompletableFuture.supplyAsync(() -> started(builder));
    long deadline = System.nanoTime() + STARTUP_LIMIT.plusSeconds(30).toNanos();
    while (System.nanoTime() < deadline && !gaveUp(folder.log())) {
      Optional<EmbeddedPostgres> server = await(starting, folder);
      if (server.isPresent()) {
        return server.get();
      }
    }
    throw folder.damaged(null);
  }

  private static EmbeddedPostgres started(EmbeddedPostgres.Builder builder) {
    try {
      return builder.start();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Optional<EmbeddedPostgres> await(
      CompletableFuture<EmbeddedPostgres> starting, DemoDataFolder folder) {
    try {
      return Optional.of(starting.get(200, TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      return Optional.empty();
    } catch (ExecutionException e) {
      throw folder.damaged(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw folder.damaged(e);
    }
  }

  /** The server's own word that it will not start; without it a damaged folder costs a minute. */
  private static boolean gaveUp(Path log) {
    try {
      return GAVE_UP.matcher(Files.readString(log, StandardCharsets.ISO_8859_1)).find();
    } catch (IOException e) {
      return false;
    }
  }

  private static void createRolesAndDatabase(EmbeddedPostgres server)
      throws SQLException, IOException {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(rolesScript());
      statement.execute("CREATE DATABASE " + DATABASE + " OWNER rodtrad_owner");
    }
  }

  private static String rolesScript() throws IOException {
    try (InputStream script = DemoPostgres.class.getResourceAsStream("/db/roles.sql")) {
      if (script == null) {
        throw new IOException("db/roles.sql is not on the classpath");
      }
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  public String jdbcUrl() {
    return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + DATABASE;
  }

  /** The Quarkus settings that point the application at this server. */
  public Map<String, String> config() {
    Map<String, String> config = new LinkedHashMap<>();
    config.put("quarkus.datasource.jdbc.url", jdbcUrl());
    config.put("quarkus.datasource.username", "rodtrad_login");
    config.put("quarkus.datasource.password", "demo");
    config.put("quarkus.flyway.jdbc-url", jdbcUrl());
    config.put("quarkus.flyway.username", "rodtrad_owner");
    config.put("quarkus.flyway.password", "demo");
    config.put("quarkus.log.category.\"io.zonky.test\".level", "WARN");
    return config;
  }

  @Override
  public void close() {
    try {
      server.close();
      if (folder != null) {
        folder.close();
      }
      if (temporary != null) {
        DemoDataFolder.delete(temporary);
      }
    } catch (IOException e) {
      throw new DemoFailure("The database could not be stopped cleanly.", e);
    }
  }
}
