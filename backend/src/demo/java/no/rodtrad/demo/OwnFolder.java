package no.rodtrad.demo;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** A folder for programs we run, in a place where everyone may write: nobody else gets in. */
final class OwnFolder {
  private static final Set<PosixFilePermission> OURS_ALONE =
      PosixFilePermissions.fromString("rwx------");

  private OwnFolder() {}

  /**
   * Makes the folder, or takes the one that is there if it is ours alone. Another's, or one that
   * others could write to, may hold programs we did not put there.
   */
  static Path at(Path folder) {
    try {
      if (!Files.getFileStore(folder.getParent()).supportsFileAttributeView("posix")) {
        return Files.createDirectories(folder);
      }
      create(folder);
      var found =
          Files.readAttributes(folder, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      var self =
          folder
              .getFileSystem()
              .getUserPrincipalLookupService()
              .lookupPrincipalByName(System.getProperty("user.name"));
      if (!found.isDirectory()
          || !found.owner().equals(self)
          || !found.permissions().equals(OURS_ALONE)) {
        throw new DemoFailure(
            "The folder " + folder + " is open to others; remove it, then start again.");
      }
      return folder;
    } catch (IOException e) {
      throw new DemoFailure("The folder " + folder + " cannot be made.", e);
    }
  }

  private static void create(Path folder) throws IOException {
    try {
      Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(OURS_ALONE));
    } catch (FileAlreadyExistsException itIsLookedAtNext) {
      return;
    }
  }
}
