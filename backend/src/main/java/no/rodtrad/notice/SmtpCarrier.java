package no.rodtrad.notice;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jboss.logging.Logger;

/** Carries letters by SMTP. */
final class SmtpCarrier implements Carrier {
  private static final Logger LOG = Logger.getLogger(SmtpCarrier.class);
  private static final String UTF_8 = StandardCharsets.UTF_8.name();
  private static final int REFUSED_FOR_GOOD = 5;

  private final MailConfig.Smtp server;
  private final String host;
  private final String sender;
  private final Session session;

  SmtpCarrier(String host, MailConfig.Smtp server) {
    this.server = server;
    this.host = host;
    this.sender =
        server
            .sender()
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "rodtrad.mail.smtp.sender must be set where rodtrad.mail.smtp.host is"));
    this.session = Session.getInstance(properties(server));
  }

  @Override
  public void carry(Letter letter) throws Undelivered {
    var message = message(letter);
    try {
      var transport = session.getTransport("smtp");
      try {
        transport.connect(
            host, server.port(), server.username().orElse(null), server.password().orElse(null));
        transport.sendMessage(message, message.getAllRecipients());
      } finally {
        leave(transport);
      }
    } catch (MessagingException refused) {
      throw new Undelivered(words(refused), isFinal(refused));
    }
  }

  /** What has been taken is taken, also when the goodbye fails. */
  private static void leave(Transport transport) {
    try {
      transport.close();
    } catch (MessagingException unheard) {
      LOG.debugf(unheard, "the mail server did not hear the goodbye");
    }
  }

  private MimeMessage message(Letter letter) throws Undelivered {
    try {
      var message = new Numbered(session, "<" + letter.id() + "@" + domain() + ">");
      message.setFrom(new InternetAddress(sender, server.senderName(), UTF_8));
      var to = new InternetAddress(letter.email(), true);
      to.setPersonal(letter.name(), UTF_8);
      message.setRecipient(Message.RecipientType.TO, to);
      message.setSubject(letter.subject(), UTF_8);
      message.setSentDate(Date.from(letter.writtenAt()));
      message.setHeader("Content-Language", letter.language().tag());
      message.setHeader("Auto-Submitted", "auto-generated");
      message.setContent(bothForms(letter));
      message.saveChanges();
      return message;
    } catch (AddressException unusable) {
      throw new Undelivered("The address cannot be used.", true);
    } catch (MessagingException | UnsupportedEncodingException unexpected) {
      throw new Undelivered(String.valueOf(unexpected.getMessage()), false);
    }
  }

  private static MimeMultipart bothForms(Letter letter) throws MessagingException {
    var text = new MimeBodyPart();
    text.setText(letter.text(), UTF_8);
    var html = new MimeBodyPart();
    html.setText(letter.html(), UTF_8, "html");
    return new MimeMultipart("alternative", text, html);
  }

  private String domain() {
    return sender.replaceFirst(".*@", "");
  }

  /** A refusal of the address or the message by a 5xx; anything else may pass. */
  private static boolean isFinal(MessagingException refused) {
    for (Exception cause = refused;
        cause instanceof MessagingException link;
        cause = link.getNextException()) {
      var code =
          cause instanceof SMTPAddressFailedException address
              ? address.getReturnCode()
              : cause instanceof SMTPSendFailedException send ? send.getReturnCode() : 0;
      if (code / 100 == REFUSED_FOR_GOOD) {
        return true;
      }
    }
    return false;
  }

  /** What the innermost link says tells most. */
  private static String words(MessagingException refused) {
    Exception told = refused;
    while (told instanceof MessagingException link && link.getNextException() != null) {
      told = link.getNextException();
    }
    return Optional.ofNullable(told.getMessage()).orElse("The mail server did not answer.");
  }

  private static Properties properties(MailConfig.Smtp server) {
    var properties = new Properties();
    var millis = String.valueOf(server.timeout().toMillis());
    properties.put("mail.smtp.connectiontimeout", millis);
    properties.put("mail.smtp.timeout", millis);
    properties.put("mail.smtp.writetimeout", millis);
    properties.put("mail.smtp.auth", String.valueOf(server.username().isPresent()));
    properties.put(
        "mail.smtp.starttls.enable",
        String.valueOf(server.security() == MailConfig.Security.STARTTLS));
    properties.put(
        "mail.smtp.starttls.required",
        String.valueOf(server.security() == MailConfig.Security.STARTTLS));
    properties.put(
        "mail.smtp.ssl.enable", String.valueOf(server.security() == MailConfig.Security.TLS));
    properties.put("mail.smtp.ssl.checkserveridentity", "true");
    return properties;
  }

  /** A message that keeps the id it is given. */
  private static final class Numbered extends MimeMessage {
    private final String id;

    Numbered(Session session, String id) {
      super(session);
      this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", id);
    }
  }
}
