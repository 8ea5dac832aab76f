package org.resistlab.ui.runs.model;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * An installation whose launcher is a small program that behaves like a run: the analysis file says how many units it
 * has, how long each takes, and with which exit code it ends; a code of -1 makes it deaf to polite signals.
 */
final class FakeInstallation {

    private static final String PROGRAM = """
            import java.nio.file.*;
            import java.util.*;

            public class FakeRun {

                public static void main(String[] words) throws Exception {
                    List<String> arguments = List.of(words);
                    Path folder = Path.of(arguments.get(arguments.indexOf("--out") + 1));
                    Path analysis = Path.of(arguments.get(arguments.indexOf("run") + 1));
                    String[] plan = Files.readString(analysis).strip().split(" ");
                    int units = Integer.parseInt(plan[0]);
                    int end = Integer.parseInt(plan[2]);
                    Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                        if (end == -1) {
                            sleep(60_000);
                        }
                        System.err.println("{\\"event\\":\\"cancelled\\"}");
                        Runtime.getRuntime().halt(6);
                    }));
                    System.err.println("{\\"event\\":\\"phase\\",\\"name\\":\\"Reading the study\\"}");
                    Files.createDirectories(folder);
                    System.err.println("{\\"event\\":\\"phase\\",\\"name\\":\\"Fitting models\\"}");
                    System.err.println("{\\"event\\":\\"planned\\",\\"units\\":" + units + ",\\"done\\":0}");
                    boolean stood = false;
                    for (int i = 1; i <= units; i++) {
                        while (Files.exists(folder.resolve(".pause"))) {
                            if (!stood) {
                                System.err.println("{\\"event\\":\\"paused\\"}");
                            }
                            stood = true;
                            sleep(20);
                        }
                        if (stood) {
                            System.err.println("{\\"event\\":\\"resumed\\"}");
                        }
                        stood = false;
                        sleep(Integer.parseInt(plan[1]));
                        System.err.println("{\\"event\\":\\"unit-done\\",\\"unit\\":\\"cv/e/svm/" + i + "\\",\\"done\\":" + i
                                + ",\\"units\\":" + units + ",\\"seconds-left\\":" + (units - i) + "}");
                    }
                    if (end > 100) {
                        Files.writeString(crash(), "#\\n# Problematic frame:\\n"
                                + "# C  [libopenblas.so.0+0x1b2c3]  dgemm_kernel+0x10\\n");
                    }
                    System.err.println("{\\"event\\":\\"end\\",\\"code\\":" + end + "}");
                    Runtime.getRuntime().halt(end);
                }

                /** Where Java itself would write, from its own options. */
                static Path crash() {
                    return java.lang.management.ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                            .filter(option -> option.startsWith("-XX:ErrorFile="))
                            .map(option -> Path.of(option.substring(option.indexOf('=') + 1))).findFirst().get();
                }

                static void sleep(int milliseconds) {
                    try {
                        Thread.sleep(milliseconds);
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                }
            }
            """;

    private FakeInstallation() {
    }

    /** Makes it in a folder, and gives the properties of a workbench started from it. */
    static JavaCommand in(Path folder) throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        JavaFileObject source = new SimpleJavaFileObject(URI.create("string:///FakeRun.java"),
                JavaFileObject.Kind.SOURCE) {

            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return PROGRAM;
            }
        };
        if (!ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, null, List.of("-d", classes.toString()), null, List.of(source)).call()) {
            throw new IllegalStateException("the program does not compile");
        }
        Path jar = folder.resolve("launcher.jar");
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, "FakeRun");
        try (OutputStream out = Files.newOutputStream(jar); JarOutputStream zip = new JarOutputStream(out, manifest)) {
            zip.putNextEntry(new JarEntry("FakeRun.class"));
            Files.copy(classes.resolve("FakeRun.class"), zip);
            zip.closeEntry();
        }
        Files.createFile(folder.resolve("config.ini"));
        return new JavaCommand(Map.of("java.home", System.getProperty("java.home"), "java.class.path", jar.toString(),
                "osgi.install.area", "file:" + folder + "/", "osgi.configuration.area", "file:" + folder + "/"));
    }
}
