package org.resistlab.engine.result;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.resistlab.core.data.ClassTarget;
import org.resistlab.core.data.RealTarget;
import org.resistlab.core.data.SurvivalTarget;
import org.resistlab.core.data.Target;
import org.resistlab.core.problem.Problem;
import org.resistlab.core.problem.ProblemException;
import org.resistlab.core.result.RunResult;
import org.resistlab.engine.run.AtomicFiles;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;

/**
 * {@code result.json}: the whole {@link RunResult} of a run folder, from which reports and views are made again. Paths
 * are kept by their last name only, so that a result says nothing about the machine.
 */
public final class ResultJson {

    private static final String FILE = "result.json";
    private static final JsonMapper MAPPER = JsonMapper.builder().addModule(new Jdk8Module())
            .addModule(new SimpleModule().addSerializer(Path.class, new PathName()))
            .addMixIn(Target.class, TaskName.class).disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .visibility(PropertyAccessor.GETTER, JsonAutoDetect.Visibility.NONE)
            .visibility(PropertyAccessor.IS_GETTER, JsonAutoDetect.Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY).build();

    private ResultJson() {
    }

    public static void write(RunResult result, Path folder) throws IOException {
        AtomicFiles.write(folder.resolve(FILE), MAPPER.writeValueAsString(result) + "\n");
    }

    /** @throws ProblemException if the folder is not one of a finished run */
    public static RunResult read(Path folder) throws ProblemException {
        Path file = folder.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            throw Problem
                    .error("report.no-run", folder + " is not the folder of a finished run: it has no " + FILE + ".",
                            "Finish the run by --resume, or name another folder.")
                    .toException();
        }
        try {
            return MAPPER.readValue(Files.readString(file), RunResult.class);
        } catch (JsonProcessingException e) {
            throw new ProblemException(Problem.error("report.damaged",
                    file + " is damaged: " + e.getOriginalMessage() + ".", "Run the analysis again."), e);
        } catch (IOException e) {
            throw new ProblemException(Problem.error("report.unreadable", "Cannot read " + file + ": " + e.getMessage()
                    + ".", "Check its permissions."), e);
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "task")
    @JsonSubTypes({@JsonSubTypes.Type(value = ClassTarget.class, name = "class"),
            @JsonSubTypes.Type(value = RealTarget.class, name = "real"),
            @JsonSubTypes.Type(value = SurvivalTarget.class, name = "survival")})
    private interface TaskName {
    }

    private static final class PathName extends StdSerializer<Path> {

        private static final long serialVersionUID = 1L;

        PathName() {
            super(Path.class);
        }

        @Override
        public void serialize(Path path, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(String.valueOf(path.getFileName()));
        }

        @Override
        public void serializeWithType(Path path, JsonGenerator json, SerializerProvider provider,
                TypeSerializer type) throws IOException {
            serialize(path, json, provider);
        }
    }
}
