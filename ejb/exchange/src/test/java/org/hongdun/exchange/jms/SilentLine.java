package org.hongdun.exchange.jms;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** A line to a port. At a word its connections of that moment carry nothing more and still look open from both ends. */
final class SilentLine implements AutoCloseable {

    private final ServerSocket entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final int target;
    private volatile int silentUpTo;
    private int connections;

    SilentLine(int target) throws IOException {
        this.target = target;
        daemon(this::admit);
    }

    int port() {
        return entrance.getLocalPort();
    }

    synchronized void fallSilent() {
        silentUpTo = connections;
    }

    private void admit() {
        try {
            while (true) {
                Socket client = entrance.accept();
                Socket broker = new Socket(InetAddress.getLoopbackAddress(), target);
                int number = number();
                daemon(() -> carry(client, broker, number));
                daemon(() -> carry(broker, client, number));
            }
        } catch (IOException closed) {
            if (!entrance.isClosed()) {
                throw new UncheckedIOException(closed);
            }
        }
    }

    private synchronized int number() {
        return ++connections;
    }

    private void carry(Socket from, Socket to, int number) {
        byte[] bytes = new byte[8192];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                if (number > silentUpTo) {
                    out.write(bytes, 0, read);
                }
            }
        } catch (IOException oneEndIsGone) {
            // then the other one goes too
        }
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        entrance.close();
    }
}
