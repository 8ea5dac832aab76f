import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * For checks: prints the values of JSON files, one a line, as FILE/PATH, a tab and the value; fails where one is not JSON.
 * With {@code --lines} first, each line of a file is a document of its own, with its number from 0 in front.
 */
class Json {

    private static final ObjectMapper MAPPER = new ObjectMapper()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    public static void main(String... arguments) throws IOException {
        boolean lines = arguments[0].equals("--lines");
        for (String file : Arrays.asList(arguments).subList(lines ? 1 : 0, arguments.length)) {
            String text = Files.readString(Path.of(file));
            int number = 0;
            for (String document : lines ? text.lines().toList() : List.of(text)) {
                print(lines ? file + "/" + number++ : file, MAPPER.readTree(document));
            }
        }
    }

    private static void print(String path, JsonNode node) {
        if (node.isObject()) {
            node.properties().forEach(entry -> print(path + "/" + entry.getKey(), entry.getValue()));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                print(path + "/" + i, node.get(i));
            }
        } else {
            System.out.println(path + "\t" + node.asText());
        }
    }
}
