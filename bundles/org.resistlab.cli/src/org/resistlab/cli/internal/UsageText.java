package org.resistlab.cli.internal;

import java.util.ArrayList;
import java.util.List;

import org.resistlab.core.problem.NearestWord;

import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line, in our words: what was given, what was expected, the nearest valid word. */
final class UsageText {

    private UsageText() {
    }

    static String of(ParameterException failure) {
        return switch (failure) {
            case UnmatchedArgumentException unmatched -> unmatched(unmatched);
            case MissingParameterException missing -> "Missing: " + String.join(", ", missing.getMissing().stream()
                    .map(UsageText::name).toList()) + ".";
            default -> failure.getArgSpec() != null && failure.getValue() != null ? invalid(failure)
                    : ended(failure.getMessage());
        };
    }

    private static String unmatched(UnmatchedArgumentException failure) {
        CommandLine command = failure.getCommandLine();
        CommandSpec spec = command.getCommandSpec();
        String word = failure.getUnmatched().get(0);
        if (word.startsWith("-")) {
            List<String> options = new ArrayList<>();
            spec.options().forEach(option -> options.add(option.longestName()));
            String given = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
            return "There is no option \"" + given + "\" of " + spec.qualifiedName() + ". "
                    + NearestWord.hint(given, options);
        }
        if (!spec.subcommands().isEmpty()) {
            return "There is no verb \"" + word + "\". " + NearestWord.hint(word, spec.subcommands().keySet());
        }
        return "\"" + word + "\" is one argument too many.";
    }

    private static String invalid(ParameterException failure) {
        ArgSpec argument = failure.getArgSpec();
        boolean number = argument.type() == int.class;
        return name(argument) + " is \"" + failure.getValue() + "\"" + (number ? ": expected a whole number." : ".");
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static String ended(String message) {
        return message.endsWith(".") || message.endsWith("?") ? message : message + ".";
    }
}
