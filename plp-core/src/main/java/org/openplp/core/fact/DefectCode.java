package org.openplp.core.fact;

/** The codes of the defects that make a dossier unusable. They are stable and meant for machines; their texts are kept elsewhere. */
public final class DefectCode {
    /** The version of the format is missing or not supported. */
    public static final String FORMAT_UNSUPPORTED = "format.unsupported";
    /** A required id is missing or blank. */
    public static final String ID_MISSING = "id.missing";
    /** An id contains {@code @} or white space. */
    public static final String ID_INVALID = "id.invalid";
    /** An id was used before; the value is the path of its first use. */
    public static final String ID_DUPLICATE = "id.duplicate";
    /** An end is before its start; the value is the key of the start. */
    public static final String ORDER_REVERSED = "order.reversed";
    /** A reference names nothing in the file; the value is the key of the list to which it should lead. */
    public static final String REFERENCE_UNKNOWN = "reference.unknown";
    /** A choice is said not to have been made, but has a day; the value is the key that says so. */
    public static final String CHOICE_CONTRADICTORY = "choice.contradictory";
    /** A fact is on record in two places, but only one is allowed. The value is the path of the other place. */
    public static final String FACT_DUPLICATE = "fact.duplicate";
    /** A list that no dossier has is said to be incomplete. */
    public static final String PARTIAL_UNKNOWN = "partial.unknown";
    /** A key is not part of the format. */
    public static final String KEY_UNKNOWN = "key.unknown";
    /** A key appears twice in the same place. */
    public static final String KEY_DUPLICATE = "key.duplicate";
    /** A required key is missing. */
    public static final String KEY_MISSING = "key.missing";
    /** A key has no value. */
    public static final String KEY_EMPTY = "key.empty";
    /** A value has the wrong type. */
    public static final String VALUE_TYPE = "value.type";
    /** A value is not in the closed list of its key. */
    public static final String VALUE_UNKNOWN = "value.unknown";
    /** A value is not a valid day or time. */
    public static final String VALUE_DATE = "value.date";
    /** A YAML alias refers to something written elsewhere. */
    public static final String YAML_ALIAS = "yaml.alias";
    /** The file is not well formed. */
    public static final String SYNTAX = "syntax";
    /** Values are nested too deeply. */
    public static final String NESTING_TOO_DEEP = "nesting.too-deep";
    /** The file is too large. */
    public static final String FILE_TOO_LARGE = "file.too-large";
    /** The file is not in the required encoding. */
    public static final String FILE_ENCODING = "file.encoding";
    /** The file cannot be read. */
    public static final String FILE_UNREADABLE = "file.unreadable";
    /** The file holds more than one document. */
    public static final String DOCUMENT_SEVERAL = "document.several";

    private DefectCode() {}
}
