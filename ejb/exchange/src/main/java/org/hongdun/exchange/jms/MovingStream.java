package org.hongdun.exchange.jms;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Tells of every piece that has been read. */
final class MovingStream extends FilterInputStream {

    private final Runnable moved;

    MovingStream(InputStream in, Runnable moved) {
        super(in);
        this.moved = moved;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        moved.run();
        return read;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        moved.run();
        return read;
    }
}
