package org.gyoryu.notices;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** An SMTP server that answers as the test wants: refuses, puts off, or goes away. */
final class ScriptedMailServer implements AutoCloseable {

    private final ServerSocket socket;
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final List<String> received = new CopyOnWriteArrayList<>();
    private volatile Runnable whileTaking = () -> {};

    ScriptedMailServer() throws IOException {
        socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        var thread = new Thread(this::serve, "scripted-smtp");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    /** Lines that begin so get this answer; {@code hang up} closes the connection. */
    ScriptedMailServer to(String command, String answer) {
        answers.put(command, answer);
        return this;
    }

    ScriptedMailServer whileTaking(Runnable action) {
        whileTaking = action;
        return this;
    }

    /** Mails with headers, as they came over the wire. */
    List<String> received() {
        return received;
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (var client = socket.accept()) {
                talk(client);
            } catch (IOException e) {
                // the client or the test has gone
            }
        }
    }

    private void talk(Socket client) throws IOException {
        var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        say(client, "220 scripted");
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            var command = line;
            var scripted = answers.entrySet().stream()
                    .filter(entry -> command.toUpperCase().startsWith(entry.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst();
            if (scripted.isPresent() && scripted.get().equals("hang up")) {
                return;
            }
            if (scripted.isEmpty() && command.equalsIgnoreCase("DATA")) {
                say(client, "354 go on");
                take(in);
                if ("hang up".equals(answers.get("."))) {
                    return;
                }
            }
            say(client, scripted.orElse("250 ok"));
            if (command.equalsIgnoreCase("QUIT")) {
                return;
            }
        }
    }

    private void take(BufferedReader in) throws IOException {
        var mail = new StringBuilder();
        for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            mail.append(line).append('\n');
        }
        whileTaking.run();
        received.add(mail.toString());
    }

    private static void say(Socket client, String line) throws IOException {
        client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        client.getOutputStream().flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
