package org.openplp.core.fact;

/** What stops a dossier, as codes for machines; they are stable, and the texts about them live elsewhere. */
public final class DefectCode {
    /** The version of the format is not one that can be read, or is missing. */
    public static final String FORMAT_UNSUPPORTED = "format.unsupported";
    /** An id that is required is missing or blank. */
    public static final String ID_MISSING = "id.missing";
    /** An id has {@code @} or white space in it. */
    public static final String ID_INVALID = "id.invalid";
    /** An id was used before; the value is the path in the dossier where. */
    public static final String ID_DUPLICATE = "id.duplicate";
    /** An end lies before its start; the value is the key of the start. */
    public static final String ORDER_REVERSED = "order.reversed";
    /** A reference leads to nothing in the file; the value is the key of the list where it should lead. */
    public static final String REFERENCE_UNKNOWN = "reference.unknown";
    /** A choice is said not to have been made, and has a day; the value is the key that says so. */
    public static final String CHOICE_CONTRADICTORY = "choice.contradictory";
    /** A fact is on record in two places, of which only one is to have it; the value is the path of the other one. */
    public static final String FACT_DUPLICATE = "fact.duplicate";
    /** A list is said not to be complete that no dossier has. */
    public static final String PARTIAL_UNKNOWN = "partial.unknown";
    /** A key is not one of the format. */
    public static final String KEY_UNKNOWN = "key.unknown";
    /** A key stands twice in the same place. */
    public static final String KEY_DUPLICATE = "key.duplicate";
    /** A key that may not be left out is missing. */
    public static final String KEY_MISSING = "key.missing";
    /** A key has no value. */
    public static final String KEY_EMPTY = "key.empty";
    /** A value has the wrong type. */
    public static final String VALUE_TYPE = "value.type";
    /** A value is not in the closed list of its key. */
    public static final String VALUE_UNKNOWN = "value.unknown";
    /** A day or time is none. */
    public static final String VALUE_DATE = "value.date";
    /** A YAML alias stands for something written elsewhere. */
    public static final String YAML_ALIAS = "yaml.alias";
    /** The file is not well formed. */
    public static final String SYNTAX = "syntax";
    /** Values lie too deep in one another. */
    public static final String NESTING_TOO_DEEP = "nesting.too-deep";
    /** The file is too large. */
    public static final String FILE_TOO_LARGE = "file.too-large";
    /** The file is not in the encoding that it should be in. */
    public static final String FILE_ENCODING = "file.encoding";
    /** The file cannot be read. */
    public static final String FILE_UNREADABLE = "file.unreadable";
    /** The file holds more than one document. */
    public static final String DOCUMENT_SEVERAL = "document.several";

    private DefectCode() {}
}
