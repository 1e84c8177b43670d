package org.openplp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openplp.cli.Ran.plp;

import java.util.Enumeration;
import java.util.HashSet;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openplp.cli.console.HelpTexts;
import org.openplp.rules.text.Language;
import picocli.CommandLine;

@DisplayName("The help")
class HelpTest {
    /** The texts of the help, which remember what was asked for. */
    private static final class Watched extends ResourceBundle {
        private final ResourceBundle texts;
        private final Set<String> asked = new HashSet<>();

        Watched(ResourceBundle texts) {
            this.texts = texts;
        }

        @Override
        protected Object handleGetObject(String key) {
            asked.add(key);
            return texts.getObject(key);
        }

        @Override
        public Enumeration<String> getKeys() {
            return texts.getKeys();
        }
    }

    @Test
    void asksForEachOfItsTexts() {
        Watched texts = new Watched(new HelpTexts(Language.ENGLISH));

        commands(Main.command(Language.ENGLISH).setResourceBundle(texts)).forEach(CommandLine::getUsageMessage);

        assertThat(texts.asked).containsAll(texts.keySet());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void describesEachCommandAndAllThatItTakes(Language language) {
        commands(Main.command(language)).forEach(command -> {
            assertThat(command.getCommandSpec().usageMessage().description())
                    .as(command.getCommandName())
                    .isNotEmpty();
            assertThat(command.getCommandSpec().args())
                    .allSatisfy(arg -> assertThat(arg.description())
                            .as(command.getCommandName() + " " + arg)
                            .isNotEmpty());
        });
    }

    @Test
    void callsWhatAnOptionTakesByAWordInCapitals() {
        commands(Main.command(Language.ENGLISH))
                .flatMap(command -> command.getCommandSpec().options().stream())
                .filter(option -> option.arity().max() > 0)
                .forEach(option ->
                        assertThat(option.paramLabel()).as(option.longestName()).matches("[A-Z,-]+"));
    }

    @ParameterizedTest
    @CsvSource({
        "--lang nl check --help, Gebruik: plp check, Zegt",
        "check --help --lang nl, Gebruik: plp check, Zegt",
        "check --lang=nl --help, Gebruik: plp check, Zegt",
        "--help --lang fr, Utilisation\u00a0: plp, Commandes\u00a0:",
        "may --help --lang DE, Verwendung: plp may, Exit-Codes: 0 ja",
        "norms --help, Usage: plp norms, Lists the norms"
    })
    void speaksTheLanguageThatIsAskedForWhereverItIsAskedFor(String words, String usage, String description) {
        Ran ran = plp((Object[]) words.split(" "));

        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).contains(usage, description);
    }

    @Test
    void reportsTheVersionInTheLanguage() {
        assertThat(plp("--version", "--lang", "fr").out()).contains("recueil de règles plp-be");
        assertThat(plp("--version").out()).contains("rule book plp-be");
    }

    private static Stream<CommandLine> commands(CommandLine command) {
        return Stream.concat(Stream.of(command), command.getSubcommands().values().stream());
    }
}
