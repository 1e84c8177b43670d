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
    _plp_words check duties may diff norms explain schema new import law web -h --help -V --version --lang
    return
  fi
  case ${COMP_WORDS[1]} in
    check)
      case $before in
        --on) return ;;
        --format) _plp_words text json html sarif junit markdown github gitlab; return ;;
        --reading) _plp_words as-worded binding; return ;;
        --fail-on) _plp_words binding breach undetermined advice never; return ;;
        --max-size) return ;;
        --law) _plp_files; return ;;
        --output) _plp_files; return ;;
        --reports) _plp_files; return ;;
        --baseline) _plp_files; return ;;
        --write-baseline) _plp_files; return ;;
        --lang) _plp_words en fr nl de; return ;;
      esac
      if [[ $_plp_word == -* ]]; then
        _plp_words --on --format --all --summary --reading --fail-on --max-size --law --output --reports --baseline --write-baseline --grow-baseline -h --help -V --version --lang
        return
      fi
      _plp_count --on --format --reading --fail-on --max-size --law --output --reports --baseline --write-baseline --lang
      case $_plp_place in
        *) _plp_files ;;
      esac
      ;;
    duties)
      case $before in
        --on) return ;;
        --until) return ;;
        --soon) return ;;
        --format) _plp_words text markdown html json ics; return ;;
        --reading) _plp_words as-worded binding; return ;;
        --law) _plp_files; return ;;
        --output) _plp_files; return ;;
        --lang) _plp_words en fr nl de; return ;;
      esac
      if [[ $_plp_word == -* ]]; then
        _plp_words --on --until --soon --format --all --reading --law --output -h --help -V --version --lang
        return
      fi
      _plp_count --on --until --soon --format --reading --law --output --lang
      case $_plp_place in
        0) _plp_files ;;
      esac
      ;;
    may)
      case $before in
        --facts) _plp_files; return ;;
        --reading) _plp_words as-worded binding; return ;;
        --format) _plp_words text markdown html json; return ;;
        --law) _plp_files; return ;;
        --output) _plp_files; return ;;
        --lang) _plp_words en fr nl de; return ;;
      esac
      if [[ $_plp_word == -* ]]; then
        _plp_words --facts --reading --format --law --output -h --help -V --version --lang
        return
      fi
      _plp_count --facts --reading --format --law --output --lang
      case $_plp_place in
        0) _plp_words appoint screen reprimand-holder suspend remove step-down record-appointment draft validate send give-feedback receive-report answer-report review-list meet evaluate record-evaluation apply admit admit-applicant enter-on-list reprimand exclude-provisionally exclude-definitively leave move die take-off-list record-membership erase consult inform sign-charter countersign-charter amend-charter submit-charter record-validation adopt-house-rules agree-on-communication open place-sign merge end record-partnership ;;
        1) _plp_files ;;
      esac
      ;;
    diff)
      case $before in
        --on) return ;;
        --then-on) return ;;
        --book) _plp_words installed register with-examples; return ;;
        --then-book) _plp_words installed register with-examples; return ;;
        --reading) _plp_words as-worded binding; return ;;
        --format) _plp_words text markdown html json; return ;;
        --law) _plp_files; return ;;
        --output) _plp_files; return ;;
        --lang) _plp_words en fr nl de; return ;;
      esac
      if [[ $_plp_word == -* ]]; then
        _plp_words --on --then-on --book --then-book --reading --format --all --law --output -h --help -V --version --lang
        return
      fi
      _plp_count --on --then-on --book --then-book --reading --format --law --output --lang
      case $_plp_place in
        0) _plp_files ;;
        1) _plp_files ;;
      esac
      ;;
    norms)
      case $before in
        --format) _plp_words text markdown html json; return ;;
        --section) return ;;
        --on) return ;;
        --law) _plp_files; return ;;
        --lang) _plp_words en fr nl de; return ;;
      esac
      if [[ $_plp_word == -* ]]; then
        _plp_words --format --section --on --law -h --help -V --version --lang
        return
      fi
      ;;
    explain)
      case $before in
        --format) _plp_words text markdown html; return ;;
        --on) return ;;
        --law) _plp_files; return ;;
        --lang) _plp_words en fr nl de; return ;;
      esac
      if [[ $_plp_word == -* ]]; then
        _plp_words --cases --format --on --law -h --help -V --version --lang
        return
      fi
      ;;
    schema)
      case $before in
        --output) _plp_files; return ;;
        --lang) _plp_words en fr nl de; return ;;
      esac
      if [[ $_plp_word == -* ]]; then
        _plp_words --output -h --help -V --version --lang
        return
      fi
      _plp_count --output --lang
      case $_plp_place in
        0) _plp_words dossier report duties may diff norms ;;
      esac
      ;;
    new)
      case $before in
        --id) return ;;
        --format) _plp_words yaml xlsx; return ;;
        --output) _plp_files; return ;;
        --lang) _plp_words en fr nl de; return ;;
      esac
      if [[ $_plp_word == -* ]]; then
        _plp_words --id --format --output -h --help -V --version --lang
        return
      fi
      ;;
    import)
      case $before in
        --template) _plp_files; return ;;
        --sheet) return ;;
        --encoding) return ;;
        --number-from) return ;;
        --leave-out) return ;;
        --into) _plp_files; return ;;
        --output) _plp_files; return ;;
        --lang) _plp_words en fr nl de; return ;;
      esac
      if [[ $_plp_word == -* ]]; then
        _plp_words --template --sheet --encoding --number-from --leave-out --into --output -h --help -V --version --lang
        return
      fi
      _plp_count --template --sheet --encoding --number-from --leave-out --into --output --lang
      case $_plp_place in
        0) _plp_files ;;
      esac
      ;;
    law)
      case $before in
        --into) _plp_files; return ;;
        --lang) _plp_words en fr nl de; return ;;
      esac
      if [[ $_plp_word == -* ]]; then
        _plp_words --into --prove --schema -h --help -V --version --lang
        return
      fi
      _plp_count --into --lang
      case $_plp_place in
        0) _plp_files ;;
      esac
      ;;
    web)
      case $before in
        --output) _plp_files; return ;;
        --lang) _plp_words en fr nl de; return ;;
      esac
      if [[ $_plp_word == -* ]]; then
        _plp_words --output -h --help -V --version --lang
        return
      fi
      ;;
  esac
}

complete -F _plp plp ./plp
