package org.resistlab.numerics.matrix;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The header of a NumPy {@code .npy} file, format version 1.0
 * (<a href="https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html">specification</a>).
 *
 * @param type element type
 * @param fortranOrder whether the first index varies fastest
 * @param shape one or two dimensions, none negative
 * @param size bytes of the header, where the data begin
 */
record NpyHeader(NpyType type, boolean fortranOrder, int[] shape, int size) {

    private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0};
    private static final int PREFIX = MAGIC.length + 2;
    private static final int ALIGNMENT = 64;
    private static final int MOST_EMPTY = 1 << 20;
    private static final Pattern ENTRY = Pattern
            .compile(
                    "\\s*'(descr|fortran_order|shape)'\\s*:\\s*('[^']{1,16}'|True|False|\\([0-9, ]{0,64}\\))\\s*(,|$)");
    private static final Pattern SHAPE = Pattern.compile("\\((\\d{1,10}),? ?(\\d{1,10})?\\)");

    static NpyHeader of(NpyType type, boolean fortranOrder, int... shape) {
        return new NpyHeader(type, fortranOrder, shape, 0);
    }

    int rows() {
        return shape[0];
    }

    /** The second dimension, or 1 where there is none. */
    int columns() {
        return shape.length == 1 ? 1 : shape[1];
    }

    /** Bytes of data that the shape asks for; exact, since each dimension is below 2^31. */
    long dataBytes() throws IOException {
        try {
            return Math.multiplyExact((long) rows() * columns(), type.bytes());
        } catch (ArithmeticException e) {
            throw new IOException("The array's shape is too large: " + rows() + " x " + columns() + ".", e);
        }
    }

    static NpyHeader read(InputStream in) throws IOException {
        byte[] prefix = in.readNBytes(PREFIX);
        if (prefix.length < PREFIX) {
            throw new IOException("Not a NumPy file: it ends within the first " + PREFIX + " bytes.");
        }
        for (int i = 0; i < MAGIC.length; i++) {
            if (prefix[i] != MAGIC[i]) {
                throw new IOException("Not a NumPy file of format version 1.0.");
            }
        }
        int length = (prefix[PREFIX - 2] & 0xff) | (prefix[PREFIX - 1] & 0xff) << 8;
        byte[] text = in.readNBytes(length);
        if (text.length < length) {
            throw new IOException("The NumPy file ends within its header.");
        }
        return parse(new String(text, StandardCharsets.ISO_8859_1).strip(), PREFIX + length);
    }

    private static NpyHeader parse(String text, int size) throws IOException {
        Map<String, String> entries = entries(text);
        NpyHeader header = new NpyHeader(type(entries.get("descr")), order(entries.get("fortran_order")),
                shape(entries.get("shape")), size);
        // An array without bytes must not be able to ask for millions of empty rows or columns.
        boolean empty = header.rows() == 0 || header.columns() == 0;
        Npy.require(!empty || Math.max(header.rows(), header.columns()) <= MOST_EMPTY,
                "The NumPy array is empty but " + header.rows() + " x " + header.columns() + ".");
        return header;
    }

    private static Map<String, String> entries(String text) throws IOException {
        if (!text.startsWith("{") || !text.endsWith("}")) {
            throw new IOException("The NumPy header is not a dictionary.");
        }
        String body = text.substring(1, text.length() - 1).strip();
        Map<String, String> entries = new HashMap<>();
        Matcher entry = ENTRY.matcher(body);
        int position = 0;
        while (position < body.length()) {
            entry.region(position, body.length());
            if (!entry.lookingAt() || entries.put(entry.group(1), entry.group(2)) != null) {
                throw new IOException("The NumPy header has an unexpected or repeated entry.");
            }
            position = entry.end();
        }
        if (entries.size() != 3) {
            throw new IOException("The NumPy header needs descr, fortran_order and shape.");
        }
        return entries;
    }

    private static NpyType type(String text) throws IOException {
        for (NpyType type : NpyType.values()) {
            if (text.equals("'" + type.descriptor() + "'")) {
                return type;
            }
        }
        throw new IOException("NumPy type " + text + " is not supported: expected <f8, <i4 or <i8.");
    }

    private static boolean order(String text) throws IOException {
        return switch (text) {
            case "True" -> true;
            case "False" -> false;
            default -> throw new IOException("The NumPy header's fortran_order is neither True nor False.");
        };
    }

    private static int[] shape(String text) throws IOException {
        Matcher shape = SHAPE.matcher(text);
        if (!shape.matches()) {
            throw new IOException("NumPy shape " + text + " is not supported: expected one or two dimensions.");
        }
        try {
            int first = Integer.parseInt(shape.group(1));
            return shape.group(2) == null ? new int[] {first} : new int[] {first, Integer.parseInt(shape.group(2))};
        } catch (NumberFormatException e) {
            throw new IOException("NumPy shape " + text + " has a dimension of 2^31 or more.", e);
        }
    }

    /** The header as NumPy writes it, padded so that the data are aligned. */
    byte[] toBytes() {
        String dimensions = shape.length == 1 ? shape[0] + "," : shape[0] + ", " + shape[1];
        String text = "{'descr': '" + type.descriptor() + "', 'fortran_order': " + (fortranOrder ? "True" : "False")
                + ", 'shape': (" + dimensions + "), }";
        int length = (PREFIX + text.length() + 1 + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT - PREFIX;
        byte[] bytes = (text + " ".repeat(length - text.length() - 1) + "\n").getBytes(StandardCharsets.US_ASCII);
        byte[] header = new byte[PREFIX + length];
        System.arraycopy(MAGIC, 0, header, 0, MAGIC.length);
        header[PREFIX - 2] = (byte) length;
        header[PREFIX - 1] = (byte) (length >> 8);
        System.arraycopy(bytes, 0, header, PREFIX, length);
        return header;
    }
}
