package no.rodtrad.notice;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A real SMTP server on this machine, which can be down. */
final class MailServer implements AutoCloseable {
  private GreenMail server;
  private final int port;

  private MailServer(GreenMail server) {
    this.server = server;
    this.port = server.getSmtp().getPort();
  }

  static MailServer up() {
    return new MailServer(started(0));
  }

  void goesDown() {
    server.stop();
  }

  void comesUp() {
    server = started(port);
  }

  SmtpCarrier carrier() {
    return new SmtpCarrier("127.0.0.1", new Address(port));
  }

  List<MimeMessage> received(String email) {
    return Arrays.stream(server.getReceivedMessages())
        .filter(message -> isTo(message, email))
        .toList();
  }

  private static boolean isTo(MimeMessage message, String email) {
    try {
      return Arrays.stream(message.getAllRecipients())
          .anyMatch(to -> ((InternetAddress) to).getAddress().equals(email));
    } catch (MessagingException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  @Override
  public void close() {
    server.stop();
  }

  private static GreenMail started(int port) {
    var setup = new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
    var server = new GreenMail(setup);
    server.start();
    return server;
  }

  private record Address(int port) implements MailConfig.Smtp {
    @Override
    public Optional<String> host() {
      return Optional.of("127.0.0.1");
    }

    @Override
    public MailConfig.Security security() {
      return MailConfig.Security.NONE;
    }

    @Override
    public Optional<String> username() {
      return Optional.empty();
    }

    @Override
    public Optional<String> password() {
      return Optional.empty();
    }

    @Override
    public Optional<String> sender() {
      return Optional.of("rodtrad@eksempel.example");
    }

    @Override
    public String senderName() {
      return "Rød tråd";
    }

    @Override
    public Duration timeout() {
      return Duration.ofSeconds(10);
    }
  }
}
