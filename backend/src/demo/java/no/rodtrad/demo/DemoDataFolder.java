package no.rodtrad.demo;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder a kept database lives in: one user at a time, never half made, sound before it is
 * used.
 */
final class DemoDataFolder implements AutoCloseable {
  private static final String MAJOR_VERSION = "18";
  private static final List<String> VITAL =
      List.of("base", "global/pg_control", "pg_wal", "postgresql.conf");

  private final Path folder;
  private final Path unfinished;
  private final FileChannel channel;

  private DemoDataFolder(Path folder, FileChannel channel) {
    this.folder = folder;
    this.unfinished = folder.resolve("postgres.unfinished");
    this.channel = channel;
  }

  static DemoDataFolder open(Path folder) {
    try {
      Files.createDirectories(folder);
      FileChannel channel =
          FileChannel.open(
              folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (lock(channel) == null) {
        channel.close();
        throw new DemoFailure("Another demo run already uses the data folder " + folder + ".");
      }
      return new DemoDataFolder(folder, channel);
    } catch (IOException e) {
      throw new DemoFailure("The data folder " + folder + " cannot be written to.", e);
    }
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException heldByThisVeryProcess) {
      return null;
    }
  }

  Path database() {
    return folder.resolve("postgres");
  }

  Path log() {
    return folder.resolve("postgres.log");
  }

  /**
   * True when the database still has to be made; what an interrupted first start left is swept
   * away.
   *
   * @param startOver sweep away a finished one too
   */
  boolean prepare(boolean startOver) {
    try {
      stopOrphan();
      if (startOver || Files.exists(unfinished)) {
        delete(database());
      }
      boolean fresh = isEmpty(database());
      if (fresh) {
        Files.writeString(unfinished, "");
      } else {
        refuseDamaged();
      }
      Files.writeString(log(), "");
      return fresh;
    } catch (IOException e) {
      throw damaged(e);
    }
  }

  /** From now on the database is worth keeping. */
  void finished() {
    try {
      Files.deleteIfExists(unfinished);
    } catch (IOException e) {
      throw damaged(e);
    }
  }

  DemoFailure damaged(@Nullable Exception cause) {
    return new DemoFailure(
        "The database in the data folder "
            + database()
            + " cannot be started; start with --fresh to begin with an empty one.",
        cause);
  }

  private void refuseDamaged() throws IOException {
    Path version = database().resolve("PG_VERSION");
    if (!Files.exists(version) || !Files.readString(version).strip().equals(MAJOR_VERSION)) {
      throw damaged(null);
    }
    if (!VITAL.stream().map(database()::resolve).allMatch(Files::exists)) {
      throw damaged(null);
    }
  }

  /**
   * A demo run that was killed leaves its server running; we hold the lock, so nobody else needs
   * it.
   */
  private void stopOrphan() throws IOException {
    Path pidFile = database().resolve("postmaster.pid");
    if (!Files.exists(pidFile)) {
      return;
    }
    Optional<ProcessHandle> orphan = runningServer(pidFile);
    if (orphan.isPresent()) {
      stop(orphan.get());
    }
    Files.deleteIfExists(pidFile);
  }

  private Optional<ProcessHandle> runningServer(Path pidFile) throws IOException {
    String pid = Files.readAllLines(pidFile).stream().findFirst().orElse("").strip();
    if (!pid.matches("\\d{1,10}")) {
      return Optional.empty();
    }
    return ProcessHandle.of(Long.parseLong(pid))
        .filter(process -> process.info().command().orElse("").contains("postgres"));
  }

  private void stop(ProcessHandle server) {
    server.destroy();
    if (!endsWithin(server, 10)) {
      server.destroyForcibly();
      if (!endsWithin(server, 10)) {
        throw new DemoFailure(
            "An earlier run left its database server running and it cannot be stopped; end process "
                + server.pid()
                + " and start again.");
      }
    }
  }

  private static boolean endsWithin(ProcessHandle process, int seconds) {
    try {
      process.onExit().get(seconds, TimeUnit.SECONDS);
      return true;
    } catch (TimeoutException | ExecutionException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return true;
    }
    try (Stream<Path> content = Files.list(folder)) {
      return content.findAny().isEmpty();
    }
  }

  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(path);
      }
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new DemoFailure("The data folder " + folder + " cannot be let go.", e);
    }
  }
}
