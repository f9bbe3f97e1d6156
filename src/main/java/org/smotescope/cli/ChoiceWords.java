package org.smotescope.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.TypeConversionException;

/// Options that take one of a few words: in any case, with a hyphen or an underscore. Another word
/// is answered with those that there are.
final class ChoiceWords {
    private ChoiceWords() {}

    /// Makes a command and all below it read its choices so.
    static void teach(CommandLine line) {
        for (ArgSpec option : line.getCommandSpec().args()) {
            Arrays.stream(option.auxiliaryTypes())
                    .filter(Class::isEnum)
                    .forEach(type -> teach(line, type));
        }
        line.getSubcommands().values().forEach(ChoiceWords::teach);
    }

    private static <T> void teach(CommandLine line, Class<T> type) {
        List<T> choices = List.of(type.getEnumConstants());
        line.registerConverter(type, typed -> chosen(choices, typed));
    }

    private static <T> T chosen(List<T> choices, String typed) {
        return choices.stream()
                .filter(choice -> word(choice).equals(plain(typed)))
                .findFirst()
                .orElseThrow(() -> unknown(choices, typed));
    }

    private static <T> TypeConversionException unknown(List<T> choices, String typed) {
        List<String> words = choices.stream().map(ChoiceWords::word).toList();
        int last = words.size() - 1;
        String all =
                last == 0
                        ? words.getFirst()
                        : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
        return new TypeConversionException("must be " + all + ", not " + typed);
    }

    /// The word of a constant. Its name, as what it says of itself may be made for the window.
    private static String word(Object constant) {
        return plain(((Enum<?>) constant).name());
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
