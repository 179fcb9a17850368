// A mail server for the tests that kill the sender: it says when it is spoken to, and keeps what it has been given.
import { createServer } from 'node:net';

/**
 * Listens for senders. Before it answers an address, or the end of a message, it calls `hearing` with `RCPT` or `END` and
 * the address; what that does happens between the two steps of the sender. A false answer leaves the sender without one.
 */
export function openMailbox() {
  const mailbox = { kept: [], hearing: () => true, port: 0 };
  const sockets = new Set();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    // A sender that is killed breaks the line; that is what it is for.
    socket.on('error', () => socket.destroy());
    talk(socket, mailbox);
  });
  mailbox.close = () => {
    for (const socket of sockets) socket.destroy();
    return new Promise((resolve) => server.close(resolve));
  };
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      mailbox.port = server.address().port;
      resolve(mailbox);
    });
  });
}

function talk(socket, mailbox) {
  const letter = { to: '', lines: null };
  const say = (line) => socket.write(`${line}\r\n`);
  let rest = '';
  socket.setEncoding('utf8');
  socket.on('data', (chunk) => {
    const lines = (rest + chunk).split('\r\n');
    rest = lines.pop();
    for (const line of lines) hear(line, letter, mailbox, say);
  });
  say('220 mailbox');
}

function hear(line, letter, mailbox, say) {
  if (letter.lines) {
    if (line !== '.') {
      letter.lines.push(line);
      return;
    }
    mailbox.kept.push({ to: letter.to, id: headerOf(letter.lines, 'Message-ID') });
    letter.lines = null;
    if (mailbox.hearing('END', letter.to)) say('250 taken');
    return;
  }
  const word = line.slice(0, 4).toUpperCase();
  if (word === 'RCPT') {
    letter.to = line.match(/<(.*)>/)[1];
    if (mailbox.hearing('RCPT', letter.to)) say('250 known');
  } else if (word === 'DATA') {
    letter.lines = [];
    say('354 go on');
  } else {
    say(word === 'QUIT' ? '221 goodbye' : '250 mailbox');
  }
}

function headerOf(lines, name) {
  return lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2);
}
