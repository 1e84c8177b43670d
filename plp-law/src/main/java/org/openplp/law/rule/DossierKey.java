package org.openplp.law.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * A key of a dossier that a rule can test.
 *
 * @param full the key from the top of the dossier, such as {@code memberships[].adult}
 * @param kind how it is tested
 * @param type the class of its value, or of an entry of its list
 */
record DossierKey(String full, Kind kind, Class<?> type) {
    /** How a key is tested. */
    enum Kind {
        /** True or false. */
        QUESTION,
        /** A single fact. */
        VALUE,
        /** Entries, or words. */
        LIST
    }

    boolean isList() {
        return kind == Kind.LIST;
    }

    boolean isDay() {
        return kind == Kind.VALUE && type == LocalDate.class;
    }

    boolean isMoment() {
        return kind == Kind.VALUE && type == OffsetDateTime.class;
    }

    boolean isNumber() {
        return kind == Kind.VALUE && (type == Integer.class || type == BigDecimal.class);
    }

    /** Whether only some words are allowed, for the value or for each entry. */
    boolean hasWords() {
        return type.isEnum();
    }

    boolean hasEntries() {
        return kind == Kind.LIST && type.isRecord();
    }

    /** The allowed words, in their order. */
    List<String> words() {
        return Stream.of(type.getEnumConstants())
                .map(word -> ((Enum<?>) word).name())
                .toList();
    }

    /** The path of an entry of this list. */
    String entry() {
        return full + "[]";
    }

    /** The entry to which the key belongs; empty for the dossier. */
    String owner() {
        return full.substring(0, full.lastIndexOf("[]") + 1 == 0 ? 0 : full.lastIndexOf("[]") + 2);
    }

    /** What it is, for a mistake. */
    String described() {
        if (kind == Kind.QUESTION) {
            return "true or false";
        }
        if (isList()) {
            return type.isRecord() ? "a list of entries" : type.isEnum() ? "a list of words" : "a list of values";
        }
        if (type.isEnum()) {
            return "a word";
        }
        return isDay()
                ? "a day"
                : isMoment() ? "a moment" : isNumber() ? "a number" : type.isRecord() ? "a record" : "a text";
    }
}
