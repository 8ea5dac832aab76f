package org.resistlab.ui.tests.story;

import java.io.EOFException;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.resistlab.ui.testing.Gui;

/**
 * The mouse. On X11 its events come from the server, by the extension XTEST: {@code Display.post} makes presses that do
 * not know where on the screen they are, and no drag begins with them. Elsewhere they are those of the display.
 */
final class Pointer implements AutoCloseable {

    private static final int PRESS = 4;
    private static final int RELEASE = 5;
    private static final int MOTION = 6;
    private static final int REPLY = 32;

    /** Null where the display makes the events. */
    private final SocketChannel server;
    private final int extension;
    private int x;
    private int y;

    /** Connects to the screen. */
    Pointer() {
        SocketChannel channel = null;
        int opcode = 0;
        if ("gtk".equals(SWT.getPlatform()) && System.getenv("DISPLAY") != null) {
            try {
                channel = connect(System.getenv("DISPLAY"));
                opcode = extension(channel);
            } catch (IOException e) {
                throw new AssertionError("the X server takes no events: " + e.getMessage(), e);
            }
        }
        server = channel;
        extension = opcode;
    }

    private static SocketChannel connect(String display) throws IOException {
        String number = display.replaceFirst("^.*:", "").replaceFirst("\\..*$", "");
        SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX);
        channel.connect(UnixDomainSocketAddress.of(Path.of("/tmp/.X11-unix/X" + number)));
        write(channel, request(12).put(0, (byte) 'l').putShort(2, (short) 11));
        ByteBuffer head = read(channel, 8);
        if (head.get(0) != 1) {
            throw new IOException("it refuses");
        }
        read(channel, 4 * Short.toUnsignedInt(head.getShort(6)));
        return channel;
    }

    private static int extension(SocketChannel channel) throws IOException {
        byte[] name = "XTEST".getBytes(StandardCharsets.US_ASCII);
        write(channel,
                request(16).put(0, (byte) 98).putShort(2, (short) 4).putShort(4, (short) name.length).put(8, name));
        ByteBuffer reply = read(channel, REPLY);
        if (reply.get(8) == 0) {
            throw new IOException("it has no XTEST");
        }
        return reply.get(9);
    }

    private static ByteBuffer request(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static void write(SocketChannel channel, ByteBuffer request) throws IOException {
        request.position(0);
        while (request.hasRemaining()) {
            channel.write(request);
        }
    }

    private static ByteBuffer read(SocketChannel channel, int length) throws IOException {
        ByteBuffer read = request(length);
        while (read.hasRemaining()) {
            if (channel.read(read) < 0) {
                throw new EOFException("the X server is gone");
            }
        }
        return read;
    }

    /** Moves to a place of the screen. */
    void move(int toX, int toY) {
        x = toX;
        y = toY;
        send(MOTION, SWT.MouseMove);
    }

    /** Presses the left button. */
    void press() {
        send(PRESS, SWT.MouseDown);
    }

    /** Lets the left button go. */
    void release() {
        send(RELEASE, SWT.MouseUp);
    }

    private void send(int type, int otherwise) {
        if (server == null) {
            post(otherwise);
            return;
        }
        ByteBuffer request = request(36).put(0, (byte) extension).put(1, (byte) 2).putShort(2, (short) 9)
                .put(4, (byte) type).put(5, (byte) (type == MOTION ? 0 : 1)).putShort(24, (short) x)
                .putShort(26, (short) y);
        try {
            write(server, request);
            write(server, request(4).put(0, (byte) 43).putShort(2, (short) 1)); // asks for the focus: answers when done
            read(server, REPLY);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void post(int type) {
        Gui.run(() -> {
            Event event = new Event();
            event.type = type;
            event.x = x;
            event.y = y;
            event.button = type == SWT.MouseMove ? 0 : 1;
            if (!Gui.display().post(event)) {
                throw new AssertionError("the display takes no events");
            }
        });
    }

    @Override
    public void close() throws IOException {
        if (server != null) {
            server.close();
        }
    }
}
