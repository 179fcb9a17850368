package no.rodtrad.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnFolderTest {
  @Test
  void is_made_for_its_user_alone_and_taken_again(@TempDir Path place) throws IOException {
    Path folder = OwnFolder.at(place.resolve("own"));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
        .isEqualTo("rwx------");
    assertThat(OwnFolder.at(folder)).isEqualTo(folder);
  }

  @Test
  void is_not_taken_when_others_could_have_put_a_program_there(@TempDir Path place)
      throws IOException {
    Path open = Files.createDirectory(place.resolve("open"));
    Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxrwxrwx"));
    Path link = Files.createSymbolicLink(place.resolve("link"), OwnFolder.at(place.resolve("own")));
    for (Path folder : new Path[] {open, link}) {
      assertThatThrownBy(() -> OwnFolder.at(folder))
          .isInstanceOf(DemoFailure.class)
          .hasMessageContaining("is open to others");
    }
  }
}
