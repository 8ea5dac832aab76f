package org.resistlab.weka;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InvalidClassException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Set;

/**
 * A Weka object as bytes, for a model that cannot be read out as arrays. Bytes may come from a stranger's model file,
 * so they are read only through a list of the classes that such a model consists of, and within limits of depth and
 * size.
 */
public final class StoredObject {

    private static final int DEEPEST = 20;

    private StoredObject() {
    }

    /** The object in Java's serial form. */
    public static byte[] write(Serializable object) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * The object of which {@link #write} made these bytes.
     *
     * @param type class of the object
     * @param classes names of all classes the stream may hold; arrays of primitives and of these are allowed too
     * @throws IllegalArgumentException if the bytes hold anything else, or are damaged
     */
    public static <T> T read(byte[] bytes, Class<T> type, Set<String> classes) {
        try (ObjectInputStream in = new ListedClassesStream(new ByteArrayInputStream(bytes), classes)) {
            in.setObjectInputFilter(new AllowList(classes, bytes.length));
            return type.cast(in.readObject());
        } catch (InvalidClassException e) {
            throw new IllegalArgumentException(
                    "The stored model is refused: it holds what a " + type.getSimpleName() + " model does not.", e);
        } catch (IOException | ClassNotFoundException | ClassCastException e) {
            throw new IllegalArgumentException(
                    "The stored model cannot be read as a " + type.getSimpleName() + " model: it is damaged.", e);
        }
    }

    /** Loads listed classes only, with the eyes of this bundle, which sees Weka where the caller's need not. */
    private static final class ListedClassesStream extends ObjectInputStream {

        private final Set<String> classes;

        ListedClassesStream(InputStream in, Set<String> classes) throws IOException {
            super(in);
            this.classes = classes;
        }

        @Override
        protected Class<?> resolveClass(ObjectStreamClass description) throws IOException, ClassNotFoundException {
            String name = description.getName();
            String element = name.replaceFirst("^\\[+", "");
            boolean array = element.length() < name.length();
            boolean listed = array && element.length() == 1
                    || classes.contains(array ? element.substring(1, element.length() - 1) : element);
            if (!listed) {
                throw new InvalidClassException(name, "not listed");
            }
            return Class.forName(name, false, StoredObject.class.getClassLoader());
        }

        @Override
        protected Class<?> resolveProxyClass(String[] interfaces) throws InvalidClassException {
            throw new InvalidClassException("no proxies");
        }
    }

    private record AllowList(Set<String> classes, int size) implements ObjectInputFilter {

        @Override
        public Status checkInput(FilterInfo info) {
            if (info.depth() > DEEPEST || info.arrayLength() > size || info.references() > size
                    || info.streamBytes() > size) {
                return Status.REJECTED;
            }
            Class<?> type = info.serialClass();
            while (type != null && type.isArray()) {
                type = type.componentType();
            }
            boolean allowed = type == null || type.isPrimitive() || classes.contains(type.getName());
            return allowed ? Status.ALLOWED : Status.REJECTED;
        }
    }
}
