package org.openplp.rules.norm;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/**
 * The id of a norm in the register, such as {@code C-T8b}.
 *
 * @param value the id as written
 */
public record NormId(String value) {
    /** Uses possessive quantifiers, so that a long text does not exhaust the stack. */
    private static final Pattern FORM = Pattern.compile("[A-Za-z][A-Za-z0-9]*+(?:-[A-Za-z0-9]++)++");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if it does not have the form of an id
     */
    public NormId {
        requireNonNull(value, "value");
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not the id of a norm: " + value);
        }
    }

    /**
     * Creates an id.
     *
     * @param value the id as written
     * @return the id
     * @throws IllegalArgumentException if it does not have the form of an id
     */
    public static NormId of(String value) {
        return new NormId(value);
    }

    /**
     * The part before the first hyphen: the family of the norm, or the host whose norm it is.
     *
     * @return the prefix, such as {@code C}
     */
    public String prefix() {
        return value.substring(0, value.indexOf('-'));
    }

    /** Written out, since the method of a record is linked at its first call, which noticeably delays a command. */
    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
