package org.openplp.cli.manual;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Writes the completion for bash. Names of files go through no {@code compgen -W}, which would run a command that stands in one of them.
 */
final class BashCompletion {
    private static final String HEAD = """
            # Completion of plp for bash; a test writes it from the options of the command, so do not edit it.
            #
            #     source plp.bash
            #
            # zsh reads it too, after: autoload -Uz compinit bashcompinit && compinit && bashcompinit

            # The words that begin like the one that is being typed. These words are all from this file.
            _plp_words() {
              local one
              for one in "$@"; do
                if [[ $one == "$_plp_word"* ]]; then COMPREPLY+=("$one"); fi
              done
            }

            # The files that begin like the word that is being typed. Their names are read, and never run.
            _plp_files() {
              local one
              compopt -o filenames 2>/dev/null
              while IFS= read -r one; do COMPREPLY+=("$one"); done < <(compgen -f -- "$_plp_word")
            }

            # Counts what was given beside options, in place; the arguments are the options that have a value.
            _plp_count() {
              local i one
              _plp_place=0
              for ((i = 2; i < COMP_CWORD; i++)); do
                if [[ ${COMP_WORDS[i]} != -* ]]; then
                  _plp_place=$((_plp_place + 1))
                  continue
                fi
                for one in "$@"; do
                  if [[ ${COMP_WORDS[i]} == "$one" ]]; then
                    if [[ ${COMP_WORDS[i + 1]} == = ]]; then i=$((i + 1)); fi
                    i=$((i + 1))
                  fi
                done
              done
            }

            _plp() {
              local _plp_word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} _plp_place
              COMPREPLY=()
              if [[ $_plp_word == = ]]; then
                _plp_word=
              elif [[ $before == = ]]; then
                before=${COMP_WORDS[COMP_CWORD - 2]}
              fi
              if ((COMP_CWORD == 1)); then
                _plp_words @commands@
                return
              fi
              case ${COMP_WORDS[1]} in
            """;
    private static final String TAIL = """
              esac
            }

            complete -F _plp plp ./plp
            """;

    private BashCompletion() {}

    static String script() {
        StringBuilder script = new StringBuilder();
        Map<String, CommandSpec> commands = Words.commands();
        script.append(HEAD.replace(
                "@commands@",
                words(Stream.concat(commands.keySet().stream(), names(Words.options(Words.plp())).stream())
                        .toList())));
        commands.forEach((name, command) -> script.append(part(name, command)));
        return script.append(TAIL).toString();
    }

    private static String part(String name, CommandSpec command) {
        List<OptionSpec> options = Words.options(command);
        List<OptionSpec> valued = options.stream().filter(Words::hasValue).toList();
        StringBuilder part = new StringBuilder();
        part.append("    ").append(word(name)).append(")\n");
        if (!valued.isEmpty()) {
            part.append("      case $before in\n");
            valued.forEach(option -> part.append("        ")
                    .append(String.join(" | ", names(List.of(option))))
                    .append(") ")
                    .append(offer(option).map(offer -> offer + "; ").orElse(""))
                    .append("return ;;\n"));
            part.append("      esac\n");
        }
        part.append("      if [[ $_plp_word == -* ]]; then\n        _plp_words ")
                .append(words(names(options)))
                .append("\n        return\n      fi\n");
        if (Words.parameters(command).stream()
                .anyMatch(parameter -> offer(parameter).isPresent())) {
            part.append(("      _plp_count " + words(names(valued))).stripTrailing())
                    .append("\n");
            part.append("      case $_plp_place in\n");
            Words.parameters(command)
                    .forEach(parameter -> offer(parameter)
                            .ifPresent(offer -> part.append("        ")
                                    .append(places(parameter))
                                    .append(") ")
                                    .append(offer)
                                    .append(" ;;\n")));
            part.append("      esac\n");
        }
        return part.append("      ;;\n").toString();
    }

    private static String places(PositionalParamSpec parameter) {
        return parameter.index().isVariable() || parameter.arity().isVariable()
                ? "*"
                : String.valueOf(parameter.index().min());
    }

    /** What completes a value; empty if anything may be given. */
    private static Optional<String> offer(ArgSpec of) {
        List<String> candidates = Words.candidates(of);
        if (!candidates.isEmpty()) {
            return Optional.of("_plp_words " + words(candidates));
        }
        boolean isFile = Stream.concat(Stream.of(of.type()), Stream.of(of.auxiliaryTypes()))
                .anyMatch(Path.class::equals);
        return isFile ? Optional.of("_plp_files") : Optional.empty();
    }

    private static List<String> names(List<OptionSpec> options) {
        return options.stream().flatMap(option -> Stream.of(option.names())).toList();
    }

    private static String words(List<String> words) {
        return words.stream().map(BashCompletion::word).collect(Collectors.joining(" "));
    }

    /** A word as it is; one that bash could take for anything else has no place in the file. */
    private static String word(String word) {
        if (!word.matches("[A-Za-z0-9-]+")) {
            throw new IllegalArgumentException("no plain word: " + word);
        }
        return word;
    }
}
