import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.FieldRefEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * For checks: prints what the plug-ins of products use of SWT and its implementation there does not have, one a line.
 * Arguments: the plugins folders of the products. SWT has another implementation for each platform, not all of one
 * version; a method that is missing would be noticed only when it is called.
 */
class SwtLinks {

    private static final String SWT = "org/eclipse/swt/";

    /** A class of SWT as others see it. */
    private record Type(String name, List<String> parents, Set<String> members) {
    }

    /** Plug-ins that the products share are read once. */
    private static final Map<String, Set<String>> USES = new HashMap<>();

    public static void main(String... folders) throws IOException {
        for (String folder : folders) {
            Map<String, Type> types = new HashMap<>();
            List<Path> plugins;
            try (Stream<Path> files = Files.list(Path.of(folder))) {
                plugins = files.filter(each -> each.toString().endsWith(".jar")).sorted().toList();
            }
            for (Path plugin : plugins) {
                if (plugin.getFileName().toString().startsWith("org.eclipse.swt.")) {
                    read(plugin, model -> types.put(name(model.thisClass()), type(model)));
                }
            }
            for (Path user : plugins) {
                for (String use : uses(user)) {
                    String[] parts = use.split(" ", 2);
                    if (parts.length == 1 ? !types.containsKey(use) : !has(types, parts[0], parts[1])) {
                        System.out.println(folder + ": " + user.getFileName() + " uses " + use);
                    }
                }
            }
        }
    }

    private static boolean has(Map<String, Type> types, String owner, String member) {
        Type type = types.get(owner);
        if (type == null) {
            return inJava(owner, member);
        }
        return type.members().contains(member) || type.parents().stream().anyMatch(each -> has(types, each, member));
    }

    /** Whether a class of Java above one of SWT has a member of this name. */
    private static boolean inJava(String owner, String member) {
        try {
            for (Class<?> type = Class.forName(owner.replace('/', '.')); type != null; type = type.getSuperclass()) {
                if (Stream.of(type.getDeclaredMethods()).anyMatch(each -> member.startsWith(each.getName() + "("))
                        || Stream.of(type.getDeclaredFields()).anyMatch(each -> member.startsWith(each.getName() + ":"))) {
                    return true;
                }
            }
            return false;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private static Type type(ClassModel model) {
        List<String> parents = new ArrayList<>();
        model.superclass().ifPresent(each -> parents.add(name(each)));
        model.interfaces().forEach(each -> parents.add(name(each)));
        Set<String> members = new HashSet<>();
        model.methods().forEach(each -> members.add(each.methodName() + each.methodType().stringValue()));
        model.fields().forEach(each -> members.add(each.fieldName() + ":" + each.fieldType().stringValue()));
        return new Type(name(model.thisClass()), parents, members);
    }

    /** What a plug-in uses: classes, and members of them, with the class and a space in front. */
    private static Set<String> uses(Path file) throws IOException {
        Set<String> known = USES.get(file.getFileName().toString());
        if (known != null) {
            return known;
        }
        Set<String> uses = new TreeSet<>();
        read(file, model -> {
            for (PoolEntry entry : model.constantPool()) {
                if (entry instanceof ClassEntry type && name(type).startsWith(SWT)) {
                    uses.add(name(type));
                } else if (entry instanceof MemberRefEntry member && name(member.owner()).startsWith(SWT)) {
                    uses.add(name(member.owner()) + " " + member.name()
                            + (member instanceof FieldRefEntry ? ":" : "") + member.type());
                }
            }
        });
        USES.put(file.getFileName().toString(), uses);
        return uses;
    }

    private static String name(ClassEntry type) {
        return type.asInternalName();
    }

    private interface Reader {
        void read(ClassModel model);
    }

    private static void read(Path file, Reader reader) throws IOException {
        try (FileSystem jar = FileSystems.newFileSystem(file);
                Stream<Path> files = Files.walk(jar.getPath("/"))) {
            for (Path each : files.filter(path -> path.toString().endsWith(".class")
                    && !path.startsWith("/META-INF") && !path.endsWith("module-info.class")).toList()) {
                byte[] bytes = Files.readAllBytes(each);
                reader.read(ClassFile.of().parse(bytes));
            }
        }
    }
}
