package no.rodtrad.demo;

import java.nio.file.Path;

/**
 * What the demo run can be told from outside, as {@code -Drodtrad.demo.*} system properties.
 *
 * @param data folder that keeps the database and the issuer's keys between runs
 * @param fresh begin with an empty database
 * @param stopWithInput end when the standard input does, for then the one who started this is gone
 * @param frontend folder with the built screens; without an index.html in it only the API is served
 * @param port of the API and the screens
 * @param issuerPort of the demo issuer
 */
record DemoSettings(
    Path data, boolean fresh, boolean stopWithInput, Path frontend, int port, int issuerPort) {

  static DemoSettings fromSystemProperties() {
    return new DemoSettings(
        folder("rodtrad.demo.data", ".data"),
        Boolean.getBoolean("rodtrad.demo.fresh"),
        Boolean.getBoolean("rodtrad.demo.stop-with-input"),
        folder("rodtrad.demo.frontend", "../frontend/dist"),
        Integer.getInteger("rodtrad.demo.port", 8080),
        Integer.getInteger("rodtrad.demo.issuer-port", 8090));
  }

  private static Path folder(String property, String fallback) {
    return Path.of(System.getProperty(property, fallback)).toAbsolutePath().normalize();
  }
}
