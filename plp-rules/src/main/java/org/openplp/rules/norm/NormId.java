package org.openplp.rules.norm;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/**
 * The id of a norm in the register, such as {@code C-T8b}.
 *
 * @param value the id as written
 */
public record NormId(String value) {
    /** The family of the norms on measures against members and coordinators. */
    static final String FAMILY_OF_MEASURES = "SAN";

    /** Takes what it can and gives nothing back, so that a long text takes no stack. */
    private static final Pattern FORM = Pattern.compile("[A-Za-z][A-Za-z0-9]*+(?:-[A-Za-z0-9]++)++");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if it does not look like an id
     */
    public NormId {
        requireNonNull(value, "value");
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not the id of a norm: " + value);
        }
    }

    /**
     * An id.
     *
     * @param value the id as written
     * @return the id
     * @throws IllegalArgumentException if it does not look like an id
     */
    public static NormId of(String value) {
        return new NormId(value);
    }

    /**
     * What stands before the first hyphen: the family of the norm, or the host whose norm it is.
     *
     * @return such as {@code C}
     */
    public String prefix() {
        return value.substring(0, value.indexOf('-'));
    }

    /** Written out, since the one that a record has is linked when it is first called, which a command notices. */
    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
